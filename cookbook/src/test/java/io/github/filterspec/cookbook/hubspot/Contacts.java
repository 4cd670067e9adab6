package io.github.filterspec.cookbook.hubspot;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.CustomProperty;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Property;

/** Conditions on contacts. */
@FilterSpec
@HubSpotSearch
public interface Contacts {
  @Property
  HubSpotSearch.Text email();

  @Property("firstname")
  HubSpotSearch.Text firstName();

  @Property
  HubSpotSearch.Text phone();

  @Property("createdate")
  HubSpotSearch.Time createdAt();

  @Property("lifecyclestage")
  HubSpotSearch.Choice<LifecycleStage> lifecycleStage();

  /** A text that the account has added to its contacts. */
  @CustomProperty(pattern = "[a-z][a-z0-9_]*")
  HubSpotSearch.Text text(String name);

  /** The progress of a contact. */
  enum LifecycleStage {
    @JsonProperty("lead")
    LEAD,
    @JsonProperty("customer")
    CUSTOMER
  }
}

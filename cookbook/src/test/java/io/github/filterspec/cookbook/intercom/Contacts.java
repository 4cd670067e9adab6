package io.github.filterspec.cookbook.intercom;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.CustomProperty;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Property;

/** Conditions on contacts. */
@FilterSpec
@IntercomSearch
public interface Contacts {
  @Property
  IntercomSearch.Text email();

  @Property
  IntercomSearch.Text name();

  @Property
  IntercomSearch.Choice<Role> role();

  @Property("created_at")
  IntercomSearch.Day createdAt();

  @Property("tag_id")
  IntercomSearch.Tags tags();

  @Property("unsubscribed_from_emails")
  IntercomSearch.Flag unsubscribed();

  /** A text that the workspace has added to its contacts. */
  @CustomProperty(value = "custom_attributes.{name}", pattern = "[A-Za-z0-9_ ]+")
  IntercomSearch.Text text(String name);

  /** A whole number that the workspace has added to its contacts. */
  @CustomProperty(value = "custom_attributes.{name}", pattern = "[A-Za-z0-9_ ]+")
  IntercomSearch.Whole whole(String name);

  /** The two sorts of contacts. */
  enum Role {
    @JsonProperty("user")
    USER,
    @JsonProperty("lead")
    LEAD
  }
}

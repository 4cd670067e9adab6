package io.github.filterspec.cookbook.chatwoot;

import io.github.filterspec.CustomProperty;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Property;

/** Conditions on contacts. */
@FilterSpec
@ChatwootFilter
public interface Contacts {
  @Property
  ChatwootFilter.Text name();

  @Property
  ChatwootFilter.Text email();

  @Property("country_code")
  ChatwootFilter.Exact country();

  @Property
  ChatwootFilter.Labels labels();

  @Property("created_at")
  ChatwootFilter.Day createdAt();

  /** A text that the account has added to its contacts. */
  @CustomProperty(pattern = "[a-z][a-z0-9_]*")
  ChatwootFilter.CustomText attribute(String name);
}

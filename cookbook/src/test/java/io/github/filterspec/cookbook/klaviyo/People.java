package io.github.filterspec.cookbook.klaviyo;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.Property;

/** Conditions on profiles. */
@FilterSpec
@KlaviyoFilter
public interface People {
  @Property
  KlaviyoFilter.Exact email();

  @Property("external_id")
  KlaviyoFilter.Exact externalId();

  @Property("created")
  KlaviyoFilter.Time createdAt();
}

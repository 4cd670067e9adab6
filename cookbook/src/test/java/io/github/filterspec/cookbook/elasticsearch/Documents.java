package io.github.filterspec.cookbook.elasticsearch;

import io.github.filterspec.CustomProperty;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Property;

/** Conditions on documents. */
@FilterSpec
@BoolQuery
public interface Documents {
  @Property
  BoolQuery.Keyword status();

  @Property
  BoolQuery.Keyword user();

  @Property
  BoolQuery.Whole age();

  /** A field that is compared as a whole. */
  @CustomProperty(pattern = "[A-Za-z_][A-Za-z0-9_.]*")
  BoolQuery.Keyword keyword(String name);
}

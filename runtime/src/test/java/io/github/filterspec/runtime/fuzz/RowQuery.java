package io.github.filterspec.runtime.fuzz;

import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;

/** The only query of rows. */
record RowQuery() implements Query<Row> {
  static final EndpointDefinition ENDPOINT =
      RowService.ENDPOINT.sentBy(
          RowService.class, RowQuery.class, (service, query) -> service.rows());

  @Override
  public EndpointDefinition definition() {
    return ENDPOINT;
  }

  @Override
  public String toJson() {
    return "{}";
  }
}

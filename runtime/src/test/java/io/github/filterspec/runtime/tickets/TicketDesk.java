package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.endpoint.ApiDefinition;
import io.github.filterspec.runtime.endpoint.ApiDefinition.EnvelopeParts;
import io.github.filterspec.runtime.endpoint.ApiDefinition.ErrorParts;
import io.github.filterspec.runtime.endpoint.ApiDefinition.Limit;

/** The API of the tests: a desk of support tickets. */
public @interface TicketDesk {

  /** The definition that the processor generates for the annotation. */
  final class Api {
    public static final ApiDefinition DEFINITION =
        new ApiDefinition(
            TicketDesk.class,
            true,
            new EnvelopeParts("data", "success", "true", "message", "code"),
            new ErrorParts("error.code", "error.message", "error.statusCode"),
            new Limit(100, 60, false));

    private Api() {}
  }
}

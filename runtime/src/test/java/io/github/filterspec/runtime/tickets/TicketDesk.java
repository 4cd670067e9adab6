package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.endpoint.ApiDefinition;
import io.github.filterspec.runtime.generated.GeneratedCode;

/** The API of the tests: a desk of support tickets, without a rate limit. */
public @interface TicketDesk {

  /** The definition that the processor generates for the annotation. */
  final class Api {
    public static final ApiDefinition DEFINITION =
        ApiDefinition.of(GeneratedCode.level(1, TicketDesk.class))
            .bearer()
            .envelope(
                envelope ->
                    envelope
                        .data("data")
                        .success("success", "true")
                        .message("message")
                        .status("code"))
            .errors(
                errors ->
                    errors.code("error.code").message("error.message").status("error.statusCode"));

    private Api() {}
  }
}

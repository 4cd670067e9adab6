package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.FormType.Carrier;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** The rule that the HTTP method is not GET if the spec is sent in the request body. */
final class HttpMethodRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    boolean hasBody = spec.form().type().carrier() == Carrier.BODY;
    return spec.endpoint().stream()
        .filter(endpoint -> hasBody && endpoint.method().equals("GET"))
        .map(endpoint -> problem(spec, endpoint));
  }

  private static Problem problem(Spec spec, Endpoint endpoint) {
    return new Problem(
        Code.FORM_NOT_ALLOWED_BY_METHOD,
        "a %s request has no body, but the wire form of %s needs a body. Use %s, or another HTTP method"
            .formatted(
                endpoint.method(),
                spec.type().simpleName(),
                FormType.names(HttpMethodRule::isInUrl)),
        spec.origin().at(endpoint.annotation(), "method"));
  }

  private static boolean isInUrl(FormType form) {
    return form.carrier() == Carrier.URL;
  }
}

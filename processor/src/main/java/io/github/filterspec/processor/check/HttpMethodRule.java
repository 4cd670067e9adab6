package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.FormType.Carrier;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/**
 * The rule that the HTTP method can send the wire form of the spec, and that a method which only
 * reads is not used for a command.
 */
final class HttpMethodRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.endpoint().stream()
        .flatMap(
            endpoint ->
                Stream.concat(form(spec, endpoint.method()), kind(spec, endpoint))
                    .map(
                        message ->
                            new Problem(
                                Code.FORM_NOT_ALLOWED_BY_METHOD,
                                message,
                                spec.origin().at(endpoint.annotation(), "method"))));
  }

  private static Stream<String> form(Spec spec, String method) {
    boolean hasBody = spec.form().type().carrier() == Carrier.BODY;
    String name = spec.type().simpleName();
    if (hasBody && (method.equals("GET") || method.equals("HEAD"))) {
      String message =
          "a %s request has no body, but the wire form of %s needs a body. Use %s, or another HTTP method";
      return Stream.of(message.formatted(method, name, FormType.names(HttpMethodRule::isInUrl)));
    }
    return !hasBody && method.equals("QUERY")
        ? Stream.of(
            "a QUERY request needs a body, but the wire form of %s is sent in the URL. Use another wire form, or the HTTP method GET"
                .formatted(name))
        : Stream.empty();
  }

  private static Stream<String> kind(Spec spec, Endpoint endpoint) {
    String method = endpoint.method();
    String name = spec.type().simpleName();
    if (endpoint.writes() && (method.equals("HEAD") || method.equals("QUERY"))) {
      String message = "a %s request only reads, but %s is a command. Use %s instead of @Writes";
      String other = method.equals("HEAD") ? "@ReadsOne" : "@Reads or @ReadsOne";
      return Stream.of(message.formatted(method, name, other));
    }
    if (!endpoint.writes() && method.equals("DELETE")) {
      String message =
          "a DELETE request changes something, but %s is a %s. Use @Writes instead of @%s";
      return Stream.of(message.formatted(name, spec.noun(), endpoint.annotation().getSimpleName()));
    }
    return spec.isQuery() && method.equals("HEAD")
        ? Stream.of(
            "the answer to a HEAD request has no body, so it has no items. Use @ReadsOne instead of @Reads")
        : Stream.empty();
  }

  private static boolean isInUrl(FormType form) {
    return form.carrier() == Carrier.URL;
  }
}

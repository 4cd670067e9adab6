package io.github.filterspec.processor.check;

import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A query has one API, a path below its base URL, and items that Jackson can read. */
final class EndpointRule implements Rule {
  /** Without going back, which takes a stack frame a character: a path may be long. */
  private static final String SEGMENT =
      "(?:[A-Za-z0-9._~!$&'()*+,;=@%-]++|\\{[A-Za-z][A-Za-z0-9_-]*+})++";

  private static final Pattern PATH = Pattern.compile(SEGMENT + "(?:/" + SEGMENT + ")*+/?");

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.endpoint().stream()
        .flatMap(
            endpoint -> Stream.of(api(spec, endpoint), path(spec, endpoint), item(spec, endpoint)))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> api(Spec spec, Endpoint endpoint) {
    if (endpoint.apis().size() == 1) {
      return Stream.empty();
    }
    String name = spec.type().simpleName();
    String message =
        endpoint.apis().isEmpty()
            ? name + " does not say of which API it is: annotate it with yours, which carries @Api"
            : "%s is of several APIs: keep one of %s".formatted(name, names(endpoint));
    return Stream.of(
        new Problem(
            Code.FS018, message, spec.origin().at(io.github.filterspec.Endpoint.class, "")));
  }

  private static String names(Endpoint endpoint) {
    return endpoint.apis().stream()
        .map(api -> "@" + api.simpleName())
        .collect(Collectors.joining(", "));
  }

  private static Stream<Problem> path(Spec spec, Endpoint endpoint) {
    String path = endpoint.path();
    if (PATH.matcher(path).matches()) {
      return Stream.empty();
    }
    return Stream.of(
        new Problem(
            Code.FS019,
            "the path \"%s\" is not relative to the base URL: write it like inbox/users, without a"
                    .formatted(path)
                + " leading slash, parameters or blanks",
            spec.origin().at(io.github.filterspec.Endpoint.class, "path")));
  }

  private static Stream<Problem> item(Spec spec, Endpoint endpoint) {
    boolean missing = !endpoint.hasItem() && !endpoint.writes();
    if (missing) {
      return Stream.of(
          new Problem(
              Code.FS020,
              "a query is answered with items: say of which type, with item = …",
              spec.origin().at(io.github.filterspec.Endpoint.class, "")));
    }
    if (endpoint.itemFlaw().isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        new Problem(
            Code.FS020,
            "items cannot be %s: %s".formatted(endpoint.item(), endpoint.itemFlaw()),
            spec.origin().at(io.github.filterspec.Endpoint.class, "item")));
  }
}

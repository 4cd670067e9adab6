package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.check.syntax.EndpointPath;
import io.github.filterspec.processor.model.ApiAnnotation;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.RequestKind;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rule that an endpoint has exactly one API, a valid path, and an item type that Jackson can
 * read.
 */
final class EndpointRule implements Rule {
  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.endpoint().stream()
        .flatMap(
            endpoint -> Stream.of(api(spec, endpoint), path(spec, endpoint), item(spec, endpoint)))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> api(Spec spec, Endpoint endpoint) {
    List<ApiAnnotation> apis = endpoint.apis();
    if (apis.size() == 1 && apis.get(0).declared()) {
      return Stream.empty();
    }
    Origin origin = spec.origin().at(endpoint.annotation(), "");
    if (apis.size() == 1) {
      Origin meant = Origin.ofType(apis.get(0).type().canonicalName());
      return Stream.of(new Problem(Code.API_NOT_UNIQUE, noApi(apis.get(0)), meant, origin));
    }
    String name = spec.type().simpleName();
    String message =
        apis.stream().anyMatch(ApiAnnotation::declared)
            ? "%s has several API annotations. Keep only one of %s".formatted(name, names(apis))
            : "%s has an endpoint, but no API annotation. %s"
                .formatted(
                    name,
                    apis.isEmpty()
                        ? "Add the annotation that you declared with @Api"
                        : "Add @Api to one of %s".formatted(names(apis)));
    return Stream.of(new Problem(Code.API_NOT_UNIQUE, message, origin));
  }

  private static String noApi(ApiAnnotation meant) {
    return "@%1$s is on a spec with an endpoint, but @%1$s is not an API annotation. Add @Api to @%1$s, or use another annotation that has @Api"
        .formatted(meant.type().simpleName());
  }

  private static String names(List<ApiAnnotation> apis) {
    return apis.stream()
        .map(api -> "@" + api.type().simpleName())
        .collect(Collectors.joining(", "));
  }

  private static Stream<Problem> path(Spec spec, Endpoint endpoint) {
    Origin origin = spec.origin().at(endpoint.annotation(), "path");
    return EndpointPath.problem(endpoint.path())
        .map(what -> "the path \"%s\" %s".formatted(endpoint.path(), what))
        .map(message -> new Problem(Code.INVALID_PATH, message, origin))
        .stream();
  }

  private static Stream<Problem> item(Spec spec, Endpoint endpoint) {
    String message =
        endpoint.writes() ? "the answer type cannot be %s. %s" : "the item type cannot be %s. %s";
    Origin item = spec.origin().at(endpoint.annotation(), endpoint.kind().itemAttribute());
    if (endpoint.kind() == RequestKind.LOOKUP
        && endpoint.hasItem() == endpoint.method().equals("HEAD")) {
      return Stream.of(new Problem(Code.INVALID_LOOKUP, lookup(spec, endpoint), item));
    }
    return endpoint.itemProblem().isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Problem(
                Code.INVALID_ITEM_TYPE,
                message.formatted(endpoint.item(), endpoint.itemProblem()),
                item));
  }

  private static String lookup(Spec spec, Endpoint endpoint) {
    return endpoint.hasItem()
        ? "the answer to a HEAD request has no body, so a lookup with the method HEAD has no item. Remove the attribute \"item\", or use another HTTP method"
        : "%s reads one object, but does not say which type the object has. Add the attribute \"item\" to @ReadsOne"
            .formatted(spec.type().simpleName());
  }
}

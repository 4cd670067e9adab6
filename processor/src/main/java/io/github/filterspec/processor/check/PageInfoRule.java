package io.github.filterspec.processor.check;

import io.github.filterspec.PageInfo;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/**
 * The rule that the answers have parts beside their items, and that the type of the parts is valid.
 */
final class PageInfoRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.endpoint().stream()
        .flatMap(endpoint -> endpoint.info().stream().flatMap(info -> check(spec, endpoint, info)));
  }

  private static Stream<Problem> check(
      Spec spec, Endpoint endpoint, io.github.filterspec.processor.model.PageInfo info) {
    String name = spec.type().simpleName();
    if (!spec.isQuery()) {
      String message =
          "@PageInfo has no meaning on %s, because a %s has no pages. Remove @PageInfo";
      return Stream.of(
          new Problem(
              Code.MISPLACED_ANNOTATION,
              message.formatted(name, spec.noun()),
              spec.origin().at(PageInfo.class, "")));
    }
    if (!info.problem().isEmpty()) {
      return problem(
          spec,
          "the type of the page info cannot be %s. %s".formatted(info.type(), info.problem()));
    }
    return info.besideItems() || endpoint.apis().isEmpty()
        ? Stream.empty()
        : problem(
            spec,
            "the whole answer is the array of items, so there is nothing beside the items. Add @Envelope(data = \"…\") with the path of the items, or remove @PageInfo");
  }

  private static Stream<Problem> problem(Spec spec, String message) {
    return Stream.of(
        new Problem(Code.INVALID_PAGE_INFO, message, spec.origin().at(PageInfo.class, "value")));
  }
}

package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.PageCap;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule that {@code @PageCap} is on a spec with pages, and has exactly one valid number. */
final class PageCapRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.endpoint().flatMap(Endpoint::pageCap).stream()
        .flatMap(cap -> problem(spec, cap).stream());
  }

  private static boolean hasPages(Spec spec) {
    return spec.members().stream().anyMatch(SpecMember::isPage)
        || spec.endpoint().flatMap(Endpoint::nextPage).isPresent();
  }

  private static Optional<Problem> problem(Spec spec, PageCap cap) {
    if (spec.isCommand() || !hasPages(spec)) {
      return problem(
          spec,
          Code.MISPLACED_ANNOTATION,
          spec.isCommand()
              ? "@PageCap has no meaning on %s, because a command has no pages. Remove @PageCap"
              : "@PageCap has no meaning on %1$s, because %1$s has no page number, no offset and no cursor. Add a member with @PageNumber, @Offset or @Cursor, add @NextPage, or remove @PageCap",
          "");
    }
    if (cap.pages().isPresent() == cap.items().isPresent()) {
      return problem(
          spec,
          Code.INVALID_PAGE_CAP,
          cap.pages().isPresent()
              ? "@PageCap of %s has both pages and items. Keep the number that the documentation of the API names"
              : "@PageCap of %s has no number. Add pages = … or items = … with the greatest number that the API delivers",
          cap.pages().isPresent() ? "items" : "");
    }
    String attribute = cap.pages().isPresent() ? "pages" : "items";
    return cap.pages().or(cap::items).filter(number -> number < 1).isPresent()
        ? problem(
            spec,
            Code.INVALID_PAGE_CAP,
            "%2$s in @PageCap of %1$s is less than 1. Change %2$s to 1 or more",
            attribute)
        : Optional.empty();
  }

  private static Optional<Problem> problem(Spec spec, Code code, String message, String attribute) {
    return Optional.of(
        new Problem(
            code,
            message.formatted(spec.type().simpleName(), attribute),
            spec.origin().at(io.github.filterspec.PageCap.class, attribute)));
  }
}

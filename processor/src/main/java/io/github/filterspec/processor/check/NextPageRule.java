package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.check.syntax.AnswerPath;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.FormType.Carrier;
import io.github.filterspec.processor.model.NextPage;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule that {@code @NextPage} names one place of the URL, and that the request of the spec can
 * be replaced by a URL.
 */
final class NextPageRule implements Rule {
  private static final Class<?> ANNOTATION = io.github.filterspec.NextPage.class;

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.endpoint().stream()
        .flatMap(
            endpoint -> endpoint.nextPage().stream().flatMap(next -> of(spec, endpoint, next)));
  }

  private static Stream<Problem> of(Spec spec, Endpoint endpoint, NextPage next) {
    return Stream.of(
            place(spec, next).or(() -> request(spec, endpoint)),
            path(spec, next),
            missing(spec, next),
            otherPaging(spec),
            lastPage(spec, endpoint, next))
        .flatMap(Optional::stream);
  }

  private static Optional<Problem> place(Spec spec, NextPage next) {
    if (next.url().isEmpty() && !next.linkHeader()) {
      return problem(
          spec,
          Code.INVALID_NEXT_PAGE,
          "@NextPage does not say where the URL of the next page is. Add url = \"…\" with the path of the URL in an answer, or linkHeader = true",
          "");
    }
    return next.url().isEmpty() || !next.linkHeader()
        ? Optional.empty()
        : problem(
            spec,
            Code.INVALID_NEXT_PAGE,
            "@NextPage has both url and linkHeader. Keep only the attribute that fits the answers of the API",
            "linkHeader");
  }

  private static Optional<Problem> request(Spec spec, Endpoint endpoint) {
    String name = spec.type().simpleName();
    if (spec.isRequestWithoutPages()) {
      return problem(
          spec,
          Code.MISPLACED_ANNOTATION,
          "@NextPage has no meaning on %s, because a %s has no pages. Remove @NextPage"
              .formatted(name, spec.noun()),
          "");
    }
    return spec.form().type().carrier() == Carrier.URL && endpoint.method().equals("GET")
        ? Optional.empty()
        : problem(
            spec,
            Code.INVALID_NEXT_PAGE,
            "@NextPage needs a GET request without a body, because a URL replaces the whole request. Use @QueryParameters and GET in %s, or remove @NextPage"
                .formatted(name),
            "");
  }

  private static Optional<Problem> path(Spec spec, NextPage next) {
    return next.url().isEmpty()
        ? Optional.empty()
        : AnswerPath.problem(
            next.url(), "@NextPage", "links.next", spec.origin().at(ANNOTATION, "url"));
  }

  private static Optional<Problem> missing(Spec spec, NextPage next) {
    return next.declaresMissing() && next.linkHeader() && next.url().isEmpty()
        ? problem(
            spec,
            Code.MISPLACED_ANNOTATION,
            "the attribute \"missing\" of @NextPage has no meaning with linkHeader = true, because an answer without a link is always the last page. Remove the attribute",
            "missing")
        : Optional.empty();
  }

  private static Optional<Problem> otherPaging(Spec spec) {
    return spec.members().stream()
        .filter(SpecMember::isPage)
        .findFirst()
        .map(
            member ->
                new Problem(
                    Code.CONFLICTING_PAGING,
                    "%1$s has @%2$s, but the spec has @NextPage, so a URL of the API replaces all parameters. Remove @NextPage or %1$s"
                        .formatted(member.call(), RoleAnnotations.of(member).getSimpleName()),
                    spec.origin().at(ANNOTATION, "")));
  }

  private static Optional<Problem> lastPage(Spec spec, Endpoint endpoint, NextPage next) {
    return next.linkHeader() && next.url().isEmpty() && endpoint.lastPage().isPresent()
        ? problem(
            spec,
            Code.CONFLICTING_PAGING,
            "the spec has @LastPage and @NextPage(linkHeader = true), but an answer without a link is always the last page. Remove @LastPage",
            "linkHeader")
        : Optional.empty();
  }

  private static Optional<Problem> problem(Spec spec, Code code, String message, String attribute) {
    return Optional.of(new Problem(code, message, spec.origin().at(ANNOTATION, attribute)));
  }
}

package io.github.filterspec.processor.check.syntax;

import io.github.filterspec.processor.model.ApiParts.Envelope;
import io.github.filterspec.processor.model.ApiParts.Errors;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.function.Function;
import java.util.stream.Stream;

/** The check of the paths in {@code @Envelope} and {@code @ErrorShape}. */
public final class EnvelopePaths {
  private EnvelopePaths() {}

  /**
   * Returns the problems of an {@code @Envelope}.
   *
   * @param there a function that returns the place of an attribute in the source
   */
  public static Stream<Problem> problems(Envelope envelope, Function<String, Origin> there) {
    return Stream.of(
            path(envelope.data(), "data", there),
            path(envelope.success(), "success", there),
            needlessValue(envelope, there),
            path(envelope.message(), "message", there),
            path(envelope.status(), "status", there))
        .flatMap(problems -> problems);
  }

  /**
   * Returns the problems of an {@code @ErrorShape}.
   *
   * @param there a function that returns the place of an attribute in the source
   */
  public static Stream<Problem> problems(Errors errors, Function<String, Origin> there) {
    return Stream.of(
            path(errors.code(), "code", there),
            path(errors.message(), "message", there),
            path(errors.status(), "status", there),
            path(errors.whenPresent(), "whenPresent", there))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> path(
      String path, String attribute, Function<String, Origin> there) {
    return path.isEmpty()
        ? Stream.empty()
        : AnswerPath.problem(
            path, "the attribute \"" + attribute + "\"", attribute, there.apply(attribute))
            .stream();
  }

  private static Stream<Problem> needlessValue(Envelope envelope, Function<String, Origin> there) {
    return envelope.declaresSuccessIs() && envelope.success().isEmpty()
        ? Stream.of(
            new Problem(
                Code.MISPLACED_ANNOTATION,
                "@Envelope has the attribute \"successIs\", but not the attribute \"success\". Add \"success\", or remove \"successIs\"",
                there.apply("successIs")))
        : Stream.empty();
  }
}

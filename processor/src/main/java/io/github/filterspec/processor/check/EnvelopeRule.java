package io.github.filterspec.processor.check;

import io.github.filterspec.Reads;
import io.github.filterspec.Writes;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.check.syntax.AnswerPath;
import io.github.filterspec.processor.check.syntax.EnvelopePaths;
import io.github.filterspec.processor.model.Api.Envelope;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rule that the paths of {@code @Envelope} on an endpoint are valid. */
final class EnvelopeRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    List<Envelope> envelopes =
        spec.endpoint().map(endpoint -> endpoint.envelopes()).orElse(List.of());
    return IntStream.range(0, envelopes.size())
        .boxed()
        .flatMap(at -> check(envelopes, at, attribute -> origin(spec, at, attribute)));
  }

  private static Origin origin(Spec spec, int at, String attribute) {
    Class<?> annotation = spec.isCommand() ? Writes.class : Reads.class;
    return spec.origin().at(annotation, "envelope/%s/%s".formatted(at, attribute));
  }

  private static Stream<Problem> check(
      List<Envelope> envelopes, int at, Function<String, Origin> there) {
    return Stream.of(
            EnvelopePaths.problems(envelopes.get(at), there),
            alwaysCounting(envelopes, at, there),
            neverCounting(envelopes, at, there))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> alwaysCounting(
      List<Envelope> envelopes, int at, Function<String, Origin> there) {
    boolean last = at == envelopes.size() - 1;
    Envelope envelope = envelopes.get(at);
    return envelope.success().isEmpty() && !envelope.declaresSuccessIs() && !last
        ? Stream.of(
            new Problem(
                Code.MISPLACED_ANNOTATION,
                "this envelope has no success field and matches every answer, so the later envelopes are never used. Add a success field, or move this envelope to the end",
                there.apply("")))
        : Stream.empty();
  }

  private static Stream<Problem> neverCounting(
      List<Envelope> envelopes, int at, Function<String, Origin> there) {
    String success = envelopes.get(at).success();
    return envelopes.stream()
        .limit(AnswerPath.isWhole(success) ? at : 0) // a path that is not whole is reported already
        .map(Envelope::success)
        .filter(before -> !before.isEmpty() && (success + ".").startsWith(before + "."))
        .findFirst()
        .map(before -> second(success, before, there.apply("success")))
        .stream();
  }

  private static Problem second(String success, String before, Origin origin) {
    return new Problem(
        Code.MISPLACED_ANNOTATION,
        "the envelope with success = \"%s\" is never used, because each answer with this field also matches the earlier envelope with success = \"%s\". Change or remove the later envelope"
            .formatted(success, before),
        origin);
  }
}

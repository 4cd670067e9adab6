package io.github.filterspec.processor.check.api;

import io.github.filterspec.ErrorShape;
import io.github.filterspec.processor.check.rule.ApiRule;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.check.syntax.AnswerPath;
import io.github.filterspec.processor.check.syntax.EnvelopePaths;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.ApiParts;
import io.github.filterspec.processor.model.ApiParts.Envelope;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rule that the paths in {@code @Envelope} and {@code @ErrorShape} are valid, and that the
 * client can use each envelope.
 */
public final class ApiAnswerRule implements ApiRule, Rule {

  @Override
  public Stream<Problem> check(Api api) {
    return check(api.parts());
  }

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.endpoint().stream().flatMap(endpoint -> check(endpoint.parts()));
  }

  private static Stream<Problem> check(ApiParts parts) {
    Stream<Problem> ofEnvelopes =
        IntStream.range(0, parts.envelopes().size())
            .boxed()
            .flatMap(at -> check(parts.envelopes(), at));
    Stream<Problem> ofErrors =
        parts.errors().stream()
            .flatMap(
                errors ->
                    EnvelopePaths.problems(
                        errors, attribute -> parts.origin().at(ErrorShape.class, attribute)));
    return Stream.concat(ofEnvelopes, ofErrors);
  }

  private static Stream<Problem> check(List<Envelope> envelopes, int at) {
    return Stream.of(
            EnvelopePaths.problems(envelopes.get(at), envelopes.get(at).origin()::attribute),
            alwaysCounting(envelopes, at),
            neverCounting(envelopes, at))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> alwaysCounting(List<Envelope> envelopes, int at) {
    boolean last = at == envelopes.size() - 1;
    Envelope envelope = envelopes.get(at);
    return envelope.success().isEmpty() && !envelope.declaresSuccessIs() && !last
        ? Stream.of(
            new Problem(
                Code.MISPLACED_ANNOTATION,
                "this envelope has no success field and matches every answer, so the later envelopes are never used. Add a success field, or move this envelope to the end",
                envelope.origin().attribute("data")))
        : Stream.empty();
  }

  private static Stream<Problem> neverCounting(List<Envelope> envelopes, int at) {
    String success = envelopes.get(at).success();
    return envelopes.stream()
        .limit(AnswerPath.isWhole(success) ? at : 0) // a path that is not whole is reported already
        .map(Envelope::success)
        .filter(before -> !before.isEmpty() && (success + ".").startsWith(before + "."))
        .findFirst()
        .map(before -> second(before, envelopes.get(at)))
        .stream();
  }

  private static Problem second(String success, Envelope envelope) {
    return new Problem(
        Code.MISPLACED_ANNOTATION,
        "the envelope with success = \"%s\" is never used, because each answer with this field also matches the earlier envelope with success = \"%s\". Change or remove the later envelope"
            .formatted(envelope.success(), success),
        envelope.origin().attribute("success"));
  }
}

package io.github.filterspec.processor.check.api;

import io.github.filterspec.processor.check.rule.ApiRule;
import io.github.filterspec.processor.check.syntax.HeaderSyntax;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rule that the client can send each header of an API, and that no header is declared twice.
 */
public final class ApiHeaderRule implements ApiRule {

  @Override
  public Stream<Problem> check(Api api) {
    return IntStream.range(0, api.headers().size())
        .mapToObj(at -> problem(api, at))
        .flatMap(Optional::stream);
  }

  private static Optional<Problem> problem(Api api, int at) {
    Api.Header header = api.headers().get(at);
    return HeaderSyntax.problem(header.name(), api.bearer(), "this @ConstantHeader")
        .map(what -> "the header \"%s\" %s".formatted(header.name(), what))
        .map(message -> new Problem(Code.INVALID_HEADER, message, origin(api, at, "name")))
        .or(() -> twice(api, at))
        .or(() -> value(api, at));
  }

  private static Optional<Problem> twice(Api api, int at) {
    Api.Header header = api.headers().get(at);
    List<String> before =
        api.headers().stream().limit(at).map(other -> HeaderSyntax.key(other.name())).toList();
    String message =
        "two @ConstantHeader annotations in @Api declare the header \"%s\". Remove one of these annotations. Upper and lower case make no difference in header names";
    return before.contains(HeaderSyntax.key(header.name()))
        ? Optional.of(
            new Problem(
                Code.DUPLICATE_WIRE_NAME,
                message.formatted(header.name()),
                origin(api, at, "name")))
        : Optional.empty();
  }

  private static Optional<Problem> value(Api api, int at) {
    Api.Header header = api.headers().get(at);
    String message =
        "the value of the header \"%s\" cannot be sent. The value must consist of ASCII letters, digits, signs and blanks";
    return HeaderSyntax.isValue(header.value())
        ? Optional.empty()
        : Optional.of(
            new Problem(
                Code.INVALID_HEADER, message.formatted(header.name()), origin(api, at, "value")));
  }

  private static Origin origin(Api api, int at, String attribute) {
    return api.origin()
        .at(io.github.filterspec.Api.class, "headers/%s/%s".formatted(at, attribute));
  }
}

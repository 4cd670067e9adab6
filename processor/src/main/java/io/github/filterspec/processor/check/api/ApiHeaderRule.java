package io.github.filterspec.processor.check.api;

import io.github.filterspec.processor.check.rule.ApiRule;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.check.syntax.HeaderSyntax;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.ApiParts.Header;
import io.github.filterspec.processor.model.SignInScheme;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rule that the client can send each {@code @ConstantHeader}, and that no header is declared
 * twice.
 */
public final class ApiHeaderRule implements ApiRule, Rule {

  @Override
  public Stream<Problem> check(Api api) {
    return check(api.parts().headers(), api.signIns(), "the API");
  }

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.endpoint().stream()
        .flatMap(endpoint -> check(endpoint.parts().headers(), endpoint.signIns(), "the spec"));
  }

  private static Stream<Problem> check(
      List<Header> headers, List<SignInScheme> signIns, String sender) {
    return IntStream.range(0, headers.size())
        .mapToObj(at -> problem(headers, at, signIns, sender))
        .flatMap(Optional::stream);
  }

  private static Optional<Problem> problem(
      List<Header> headers, int at, List<SignInScheme> signIns, String sender) {
    Header header = headers.get(at);
    return HeaderSyntax.problem(header.name(), signIns, "this @ConstantHeader")
        .map(what -> "the header \"%s\" %s".formatted(header.name(), what))
        .map(
            message -> new Problem(Code.INVALID_HEADER, message, header.origin().attribute("name")))
        .or(() -> twice(headers, at, sender))
        .or(() -> value(header));
  }

  private static Optional<Problem> twice(List<Header> headers, int at, String sender) {
    Header header = headers.get(at);
    List<String> before =
        headers.stream().limit(at).map(other -> HeaderSyntax.key(other.name())).toList();
    String message =
        "two @ConstantHeader annotations on %s declare the header \"%s\". Remove one of these annotations. Upper and lower case make no difference in header names";
    return before.contains(HeaderSyntax.key(header.name()))
        ? Optional.of(
            new Problem(
                Code.DUPLICATE_WIRE_NAME,
                message.formatted(sender, header.name()),
                header.origin().attribute("name")))
        : Optional.empty();
  }

  private static Optional<Problem> value(Header header) {
    String message =
        "the value of the header \"%s\" cannot be sent. The value must consist of ASCII letters, digits, signs and blanks";
    return HeaderSyntax.isValue(header.value())
        ? Optional.empty()
        : Optional.of(
            new Problem(
                Code.INVALID_HEADER,
                message.formatted(header.name()),
                header.origin().attribute("value")));
  }
}

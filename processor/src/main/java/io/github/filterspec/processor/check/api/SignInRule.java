package io.github.filterspec.processor.check.api;

import io.github.filterspec.SignIn.Scheme;
import io.github.filterspec.processor.check.rule.ApiRule;
import io.github.filterspec.processor.check.syntax.HeaderSyntax;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.SignInScheme;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rule that each {@code @SignIn} has the attributes of its scheme, and that no two schemes
 * accept the same kind of credential.
 */
public final class SignInRule implements ApiRule {

  @Override
  public Stream<Problem> check(Api api) {
    return IntStream.range(0, api.signIns().size())
        .boxed()
        .flatMap(
            at ->
                Stream.of(
                        name(api.signIns().get(at)),
                        word(api.signIns().get(at)),
                        twice(api.signIns(), at))
                    .flatMap(Optional::stream));
  }

  private static Optional<Problem> name(SignInScheme signIn) {
    boolean named = signIn.scheme() == Scheme.HEADER || signIn.scheme() == Scheme.PARAMETER;
    if (!named) {
      return signIn.name().isEmpty()
          ? Optional.empty()
          : problem(
              Code.MISPLACED_ANNOTATION,
              "@SignIn(%s) always uses the header Authorization, so the attribute \"name\" has no meaning. Remove name, or write value = HEADER"
                  .formatted(signIn.scheme()),
              signIn,
              "name");
    }
    if (signIn.name().isBlank()) {
      return problem(
          Code.INVALID_SIGN_IN,
          "@SignIn(%1$s) does not name the %2$s that contains the credential. Add the attribute \"name\", such as name = \"%3$s\""
              .formatted(
                  signIn.scheme(),
                  signIn.scheme() == Scheme.HEADER ? "header" : "parameter",
                  signIn.scheme() == Scheme.HEADER ? "X-Api-Key" : "api_key"),
          signIn,
          "name");
    }
    return signIn.scheme() == Scheme.HEADER
        ? HeaderSyntax.problem(signIn.name(), "Write the header that the API expects")
            .map(what -> "the header \"%s\" of @SignIn %s".formatted(signIn.name(), what))
            .flatMap(message -> problem(Code.INVALID_HEADER, message, signIn, "name"))
        : Optional.empty();
  }

  private static Optional<Problem> word(SignInScheme signIn) {
    if (signIn.word().isEmpty()) {
      return Optional.empty();
    }
    if (signIn.scheme() == Scheme.BASIC || signIn.scheme() == Scheme.PARAMETER) {
      return problem(
          Code.MISPLACED_ANNOTATION,
          "@SignIn(%s) has no word before the credential, so the attribute \"word\" has no meaning. Remove word"
              .formatted(signIn.scheme()),
          signIn,
          "word");
    }
    return HeaderSyntax.isToken(signIn.word())
        ? Optional.empty()
        : problem(
            Code.INVALID_SIGN_IN,
            "the word \"%s\" cannot be sent before a credential. Write one word of letters, digits and signs, such as ApiKey"
                .formatted(signIn.word()),
            signIn,
            "word");
  }

  private static Optional<Problem> twice(List<SignInScheme> signIns, int at) {
    SignInScheme signIn = signIns.get(at);
    return signIns.stream()
        .limit(at)
        .filter(before -> before.credential().equals(signIn.credential()))
        .findFirst()
        .flatMap(
            before ->
                problem(
                    Code.INVALID_SIGN_IN,
                    "@SignIn(%s) and @SignIn(%s) both accept Credentials.%s(…), so the client cannot choose between them. Keep one of the two annotations"
                        .formatted(before.scheme(), signIn.scheme(), signIn.credential()),
                    signIn,
                    "value"));
  }

  private static Optional<Problem> problem(
      Code code, String message, SignInScheme signIn, String attribute) {
    return Optional.of(new Problem(code, message, signIn.origin().attribute(attribute)));
  }
}

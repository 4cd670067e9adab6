package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.check.syntax.CustomName;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.FormType.Carrier;
import io.github.filterspec.processor.model.SignInScheme;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** The rule that no parameter of the URL has the name of the parameter with the credential. */
final class CredentialParameterRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    List<String> credentials =
        spec.endpoint().map(Endpoint::signIns).orElse(List.of()).stream()
            .map(SignInScheme::parameter)
            .toList();
    boolean allInUrl = spec.form().type().carrier() == Carrier.URL;
    return Stream.concat(
        spec.constants().stream()
            .filter(constant -> allInUrl && credentials.contains(constant.field()))
            .map(
                constant ->
                    new Problem(
                        Code.DUPLICATE_WIRE_NAME,
                        message("the constant \"" + constant.value() + "\"", constant.field()),
                        constant.origin())),
        spec.members().stream()
            .filter(member -> !member.isOutsideBody() && (allInUrl || member.isInUrl()))
            .flatMap(
                member ->
                    names(spec, member, credentials)
                        .filter(credentials::contains)
                        .map(name -> problem(member, name))));
  }

  /**
   * Returns the parameters that a member writes. A time range writes its two ends. Of custom
   * parameters, only those with the name of a credential are returned.
   */
  private static Stream<String> names(Spec spec, SpecMember member, List<String> credentials) {
    if (member.role() instanceof Role.CustomParam custom) {
      return credentials.stream().filter(name -> CustomName.canBe(custom, name));
    }
    List<String> ends = spec.flatFields(member);
    return ends.isEmpty() ? Stream.of(member.field()) : ends.stream();
  }

  private static Problem problem(SpecMember member, String name) {
    return new Problem(
        Code.DUPLICATE_WIRE_NAME,
        message(member.call(), name),
        member.origin().at(RoleAnnotations.of(member), "value"));
  }

  private static String message(String writer, String name) {
    return "%1$s writes the parameter \"%2$s\", which contains the credential of the client. Remove %1$s, or remove @SignIn(PARAMETER) from the API annotation"
        .formatted(writer, name);
  }
}

package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.member.RecordComponents;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rule that a record must have a Jackson annotation if Jackson and Filterspec would otherwise
 * write the record in different ways.
 */
final class RecordsLikeJacksonRule implements Rule {
  private static final Set<String> CLEARLY_TEXT = Set.of("value", "text");

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .flatMap(member -> member.type().withParts().flatMap(type -> problems(type, member)));
  }

  private static Stream<Problem> problems(ValueType type, SpecMember member) {
    if (type instanceof ValueType.OpenEnum text) {
      return text.stated() || CLEARLY_TEXT.contains(text.component())
          ? Stream.empty()
          : Stream.of(unclear(text, member));
    }
    return type instanceof ValueType.RecordType object
        ? object.strayMethods().stream().map(method -> notWritten(object, method, member))
        : Stream.empty();
  }

  private static Problem unclear(ValueType.OpenEnum text, SpecMember member) {
    String message =
        "Filterspec writes the record %1$s(String %2$s) as a text, but Jackson writes the record as the object {\"%2$s\":\"…\"}."
            + " If the API expects a text, add @JsonValue to the component \"%2$s\". If the API expects an object, add @JsonProperty to this component";
    return new Problem(
        Code.RECORD_DIFFERS_FROM_JACKSON,
        message.formatted(text.type().simpleName(), text.component()),
        RecordComponents.origin(text.type(), text.component()),
        member.origin());
  }

  private static Problem notWritten(ValueType.RecordType object, String method, SpecMember member) {
    String message =
        "Jackson writes the value of the method %1$s.%2$s(), but Filterspec writes only the components of a record."
            + " Add a component for this value, or remove the Jackson annotation from %2$s()";
    return new Problem(
        Code.RECORD_DIFFERS_FROM_JACKSON,
        message.formatted(object.type().simpleName(), method),
        RecordComponents.origin(object.type(), method),
        member.origin());
  }
}

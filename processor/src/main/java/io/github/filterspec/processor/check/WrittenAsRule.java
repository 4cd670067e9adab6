package io.github.filterspec.processor.check;

import io.github.filterspec.WrittenAs;
import io.github.filterspec.processor.check.member.RecordComponents;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Notation;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.Enumeration;
import io.github.filterspec.processor.model.ValueType.Enumeration.Constant;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rule that the values of a type can be written in the notation that the user declares. */
final class WrittenAsRule implements Rule {
  private static final String OF_TIMES =
      Arrays.stream(Notation.values())
          .filter(Notation::isOfTimes)
          .map(Notation::name)
          .collect(Collectors.joining(", "));

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .flatMap(member -> Stream.concat(ofMember(member).stream(), ofRecords(member)));
  }

  private static Optional<Problem> ofMember(SpecMember member) {
    if (member.writing().notation().isEmpty() || member.isUnclear()) {
      return Optional.empty();
    }
    if (member.role() instanceof Role.Flag || member.isPaging()) {
      String message =
          "%s has @WrittenAs, but the notation of a flag or of a member for pages cannot change. Remove @WrittenAs";
      return Optional.of(
          new Problem(
              Code.INVALID_NOTATION,
              message.formatted(member.call()),
              member.origin().at(WrittenAs.class, "")));
    }
    return message(member.call(), member.type(), member.writing().notation().get())
        .map(
            message ->
                new Problem(
                    Code.INVALID_NOTATION, message, member.origin().at(WrittenAs.class, "value")));
  }

  private static Stream<Problem> ofRecords(SpecMember member) {
    return RecordComponents.in(member)
        .flatMap(
            component ->
                component.notation().stream()
                    .flatMap(
                        notation -> message(component.name(), component.type(), notation).stream())
                    .map(
                        message ->
                            new Problem(
                                Code.INVALID_NOTATION,
                                message,
                                at(component.origin()),
                                member.origin())));
  }

  private static Origin at(Origin component) {
    return component.at(WrittenAs.class, "value");
  }

  private static Optional<String> message(String name, ValueType type, Notation notation) {
    ValueType single = single(type);
    if (single instanceof ValueType.Written || single instanceof Unwritable) {
      return Optional.empty();
    }
    return Optional.of("%s %s".formatted(name, problem(single, notation)));
  }

  /** Returns the type of the elements, of the values of a map, or of the ends of a range. */
  private static ValueType single(ValueType type) {
    if (type instanceof ValueType.TimeRangeType range) {
      return range.end();
    }
    boolean several =
        type instanceof ValueType.SetType
            || type instanceof ValueType.ListType
            || type instanceof ValueType.MapType;
    return several ? single(type.parts().get(0)) : type;
  }

  private static String problem(ValueType type, Notation notation) {
    if (type == ValueType.Scalar.INSTANT) {
      return "has times, which cannot be written as %s. Write one of %s"
          .formatted(notation, OF_TIMES);
    }
    if (Notation.TEXT.fits(type)) {
      return "is a %s, which cannot be written as %s. Write TEXT, or remove @WrittenAs"
          .formatted(type == ValueType.Scalar.BOOLEAN ? "boolean" : "number", notation);
    }
    if (type instanceof Enumeration enumeration) {
      return notation == Notation.NUMBER
          ? "cannot be written as NUMBER, because the wire name of the constant %s is not an integer. Add @JsonProperty with an integer, such as @JsonProperty(\"1\"), to each constant"
              .formatted(withoutInteger(enumeration))
          : "is an enum, which cannot be written as %s. Write NUMBER, or remove @WrittenAs"
              .formatted(notation);
    }
    return type instanceof ValueType.RecordType
        ? "is an object, which has no notation. Remove @WrittenAs, or move @WrittenAs to a component of the record"
        : "has @WrittenAs, but the notation of its type cannot change. Remove @WrittenAs";
  }

  private static String withoutInteger(Enumeration type) {
    return type.constants().stream()
        .filter(constant -> !Notation.isInteger(constant.wire()))
        .map(Constant::name)
        .findFirst()
        .orElse("");
  }
}

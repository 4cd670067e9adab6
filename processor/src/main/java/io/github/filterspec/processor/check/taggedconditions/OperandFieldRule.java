package io.github.filterspec.processor.check.taggedconditions;

import io.github.filterspec.Ends;
import io.github.filterspec.Flag;
import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.RecordType;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/**
 * The rule that the operand of a condition is not written into the field of the tag. The rule
 * reports a flag that declares a field, because a flag has no operand.
 */
public final class OperandFieldRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.form() instanceof WireForm.TaggedConditions form
        ? spec.members().stream().flatMap(member -> check(member, form.tag()))
        : Stream.empty();
  }

  private static Stream<Problem> check(SpecMember member, String tag) {
    if (member.role() instanceof Role.Flag) {
      return member.declaresField() ? Stream.of(needless(member)) : Stream.empty();
    }
    if (!member.isFilter()) {
      return Stream.empty();
    }
    return fields(member)
        .filter(field -> field.name().equals(tag))
        .map(field -> field.taken(member));
  }

  private static Problem needless(SpecMember member) {
    Origin there = member.origin().at(Flag.class, "value");
    return new Problem(
        Code.MISPLACED_ANNOTATION,
        "%s is a flag, and a flag in a spec with @TaggedConditions has no value, so no field needs a name. Remove the name from @Flag"
            .formatted(member.call()),
        there);
  }

  private static Stream<Field> fields(SpecMember member) {
    if (!member.isFlat()) {
      return Stream.of(
          new Field(
              member.field(), RoleAnnotations.of(member), "value", "Change the field of %1$s"));
    }
    if (member.type() instanceof ValueType.RangeType range) {
      String advice =
          "Write another name than \"%2$s\" in @Ends, or write the name of a field in the @Filter of %1$s";
      return Stream.of(
          new Field(range.from(), Ends.class, "from", advice),
          new Field(range.to(), Ends.class, "to", advice));
    }
    return member.type() instanceof RecordType record
        ? record.written().stream()
            .map(
                component ->
                    new Field(
                        component.wire(),
                        RoleAnnotations.of(member),
                        "",
                        "Write the name of a field in the @Filter of %1$s"))
        : Stream.empty();
  }

  /**
   * A JSON field that contains the operand of a condition.
   *
   * @param annotation the annotation that contains the name of the field
   * @param attribute the attribute that contains the name of the field
   * @param advice the advice for the user if the tag is written into a field with the same name
   */
  private record Field(String name, Class<?> annotation, String attribute, String advice) {
    Problem taken(SpecMember member) {
      return new Problem(
          Code.DUPLICATE_WIRE_NAME,
          ("%1$s and the tag write the same field, \"%2$s\". " + advice)
              .formatted(member.call(), name),
          member.origin().at(annotation, attribute));
    }
  }
}

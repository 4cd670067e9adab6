package io.github.filterspec.processor.check.taggedconditions;

import io.github.filterspec.Flag;
import io.github.filterspec.processor.check.RoleAnnotations;
import io.github.filterspec.processor.check.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** An operand leaves the tag's field free, and a condition without one has no other field. */
public final class OperandFields implements Rule {

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
    return fields(member).filter(tag::equals).map(field -> taken(member, field));
  }

  private static Stream<String> fields(SpecMember member) {
    if (!member.isFlat()) {
      return Stream.of(member.field());
    }
    return member.type() instanceof ValueType.TimeRangeType range
        ? Stream.of(range.from(), range.to())
        : member.type() instanceof ValueType.RecordType record
            ? record.components().stream().map(ValueType.RecordType.Component::wire)
            : Stream.empty();
  }

  private static Problem needless(SpecMember member) {
    return new Problem(
        Code.FS025,
        "%s is a flag, which has no operand in this form: remove its field"
            .formatted(member.name()),
        member.origin().at(Flag.class, "field"));
  }

  private static Problem taken(SpecMember member, String field) {
    return new Problem(
        Code.FS012,
        "the field %s of %s is written twice: it holds the tag already; name another"
            .formatted(field, member.name()),
        member.origin().at(RoleAnnotations.of(member), "field"));
  }
}

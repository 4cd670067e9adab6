package io.github.filterspec.processor.check.activekeys;

import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.RecordType.Component;
import io.github.filterspec.processor.model.ValueType.Scalar;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule that every member has an unset value, or is absent on the wire while unset. */
public final class MissingUnsetValueRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.form() instanceof WireForm.ActiveKeys
        ? spec.members().stream()
            .filter(MissingUnsetValueRule::isMissing)
            .map(MissingUnsetValueRule::problem)
        : Stream.empty();
  }

  private static boolean isMissing(SpecMember member) {
    boolean needsNone =
        member.isPaging()
            || member.isUnclear()
            || member.role() instanceof Role.Flag
            || member.isRequired()
            || member.isOutsideBody()
            || member.isInUrl()
            || (member.role() instanceof Role.Param param && param.declaresDefault());
    return !needsNone && !member.unset().declared() && !hasUnsetValue(member.type());
  }

  private static Problem problem(SpecMember member) {
    return new Problem(
        Code.MISSING_UNSET_VALUE, message(member.call(), member.type()), member.origin());
  }

  private static String message(String name, ValueType type) {
    if (type instanceof ValueType.RecordType record) {
      return "the spec does not say what is sent for the component %2$s while %1$s is not set. Add @Unset(\"…\") to the component, or @Unset(as = Unset.As.ABSENT) to %1$s"
          .formatted(name, partWithout(record).orElse(""));
    }
    String advice =
        type instanceof ValueType.FilterType filter
            ? ofFilter(filter)
            : type instanceof ValueType.RangeType
                    || type instanceof ValueType.SortType
                    || type instanceof ValueType.AlternativesType
                ? ""
                : "@Unset(\"…\") with the value to send, or ";
    return "the spec does not say what is sent while %s is not set. Add %s@Unset(as = Unset.As.ABSENT) to send nothing"
        .formatted(name, advice);
  }

  private static String ofFilter(ValueType.FilterType filter) {
    return filter.isArray() ? "@Unset(\"[]\") to send an empty array, or " : "";
  }

  private static boolean hasUnsetValue(ValueType type) {
    if (type instanceof Scalar scalar) {
      return switch (scalar) {
        case BOOLEAN, STRING, INSTANT, OFFSET_DATE_TIME, LOCAL_DATE, DURATION -> true;
        case INT, LONG, DOUBLE, BIG_DECIMAL, BIG_INTEGER, UUID -> false;
      };
    }
    if (type instanceof ValueType.RecordType record) {
      return record.written().stream().allMatch(MissingUnsetValueRule::hasUnsetValue);
    }
    if (type instanceof ValueType.Written written) {
      return written.hasUnsetValue();
    }
    if (type instanceof ValueType.RangeType range) {
      return hasUnsetValue(range.end());
    }
    boolean expression = type instanceof ValueType.FilterType filter && filter.expression();
    return !expression
        && !(type instanceof ValueType.Enumeration)
        && !(type instanceof ValueType.AlternativesType)
        && !(type instanceof ValueType.SortType);
  }

  /**
   * Returns the name of a record's component that has no unset value, such as {@code
   * Address.number}.
   */
  private static Optional<String> partWithout(ValueType.RecordType record) {
    return record.written().stream()
        .filter(component -> !hasUnsetValue(component))
        .findFirst()
        .map(component -> partWithout(record, component));
  }

  private static String partWithout(ValueType.RecordType record, Component component) {
    return component.type() instanceof ValueType.RecordType inner
        ? partWithout(inner).orElse("")
        : record.type().simpleName() + "." + component.name();
  }

  private static boolean hasUnsetValue(Component component) {
    return component.unset().hasValue()
        || component.unset().absent()
        || hasUnsetValue(component.type());
  }
}

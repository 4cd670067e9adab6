package io.github.filterspec.processor.check;

import io.github.filterspec.Clearable;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.check.member.Inheritance;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.FormType.Carrier;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.Writing.Clearing;
import io.github.filterspec.processor.model.Writing.Elements;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule that a member with {@code @Clearable} can be cleared in the declared form. */
final class ClearableRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .filter(member -> !member.isUnclear() && !(member.type() instanceof Unwritable))
        .filter(member -> spec.form().type().isDeclared())
        .flatMap(
            member ->
                member.writing().clearing().stream()
                    .flatMap(clearing -> reason(spec, member, clearing).stream())
                    .map(reason -> problem(spec, member, reason)));
  }

  private static Optional<String> reason(Spec spec, SpecMember member, Clearing clearing) {
    FormType form = spec.form().type();
    if (form != FormType.JSON_BODY && form != FormType.QUERY_PARAMETERS) {
      return Optional.of("only a spec with @JsonBody or @QueryParameters allows that. Remove");
    }
    if (!(member.role() instanceof Role.Filter || member.role() instanceof Role.Param)) {
      return Optional.of("only a member with @Filter or @Param can be cleared. Remove");
    }
    if (member.isRequired()) {
      return Optional.of("the member is required. Remove @Required or");
    }
    if (member.role() instanceof Role.Param param && param.declaresDefault()) {
      return Optional.of("the member has a default. Remove @DefaultValue or");
    }
    if (!spec.flatFields(member).isEmpty()) {
      return Optional.of("its value is two separate fields. Remove");
    }
    if (member.writing().elements().filter(Elements::isIndexed).isPresent()) {
      return Optional.of("its elements are written with their numbers. Remove");
    }
    if (isShared(spec, member)) {
      return Optional.of(
          "a member for pages is written into the object \"%s\", too. Remove"
              .formatted(member.field()));
    }
    return ofForm(member, clearing, form.carrier() == Carrier.URL || member.isInUrl());
  }

  private static Optional<String> ofForm(SpecMember member, Clearing clearing, boolean inUrl) {
    if (inUrl) {
      return clearing == Clearing.NULL
          ? Optional.of("a URL cannot contain null. Write EMPTY, or remove")
          : Optional.empty();
    }
    return clearing == Clearing.NULL || hasEmptyValue(member.type())
        ? Optional.empty()
        : Optional.of("its type has no empty value in JSON. Write NULL, or remove");
  }

  /** Returns true if a member for pages adds a field to the JSON object of the member. */
  private static boolean isShared(Spec spec, SpecMember member) {
    return spec.form().type() == FormType.JSON_BODY
        && spec.members().stream()
            .anyMatch(
                other -> other.hasOpenDot() && other.fieldPath().get(0).equals(member.field()));
  }

  private static boolean hasEmptyValue(ValueType type) {
    if (type instanceof ValueType.Scalar scalar) {
      return scalar != ValueType.Scalar.BOOLEAN && !scalar.isNumber();
    }
    if (type instanceof ValueType.Written written) {
      return written.notation().isOfTimes() && !written.notation().isNumber();
    }
    return type instanceof ValueType.Enumeration
        || type instanceof ValueType.OpenEnum
        || type instanceof ValueType.SetType
        || type instanceof ValueType.ListType
        || type instanceof ValueType.MapType;
  }

  private static Problem problem(Spec spec, SpecMember member, String reason) {
    return new Problem(
        Code.INVALID_CLEARABLE,
        "%s cannot be cleared in this form, because %s @Clearable".formatted(member.call(), reason),
        Inheritance.isOwn(spec, member)
            ? member.origin().at(Clearable.class, "")
            : spec.origin().at(FilterSpec.class, ""));
  }
}

package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.FormType.Carrier;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.Writing;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule that {@code @Elements} is on a set or a list, and that its form can be written. */
final class ElementsRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .filter(member -> !(member.type() instanceof Unwritable) && !member.isUnclear())
        .flatMap(
            member ->
                member.writing().elements().stream()
                    .flatMap(elements -> problem(spec, member, elements).stream()));
  }

  private static Optional<Problem> problem(
      Spec spec, SpecMember member, Writing.Elements elements) {
    if (!(member.role() instanceof Role.Filter || member.role() instanceof Role.Param)) {
      return problem(
          member,
          "%s has @Elements, but only a member with @Filter or @Param can have several values. Remove @Elements",
          "");
    }
    if (spec.form().type().hasConditions()) {
      return problem(
          member,
          "%s is a condition, whose elements are always a JSON array. Remove @Elements",
          "");
    }
    if (!hasElements(member.type())) {
      return problem(
          member,
          "%s has @Elements, but its type is not a Set or a List of single values. Remove @Elements, or change the type",
          "");
    }
    boolean inUrl = spec.form().type().carrier() == Carrier.URL || member.isInUrl();
    if (!inUrl && !elements.isJoined()) {
      return problem(
          member,
          "%s is in a JSON body, where elements cannot be separate parameters. Write JOINED, remove @Elements to write an array, or add @InUrl",
          "value");
    }
    return separator(member, elements);
  }

  private static Optional<Problem> separator(SpecMember member, Writing.Elements elements) {
    if (elements.declaresSeparator() && !elements.isJoined()) {
      return problem(
          member,
          "the elements of %s are separate parameters, so the separator is never used. Remove the separator, or write JOINED",
          "separator");
    }
    return elements.separator().isEmpty()
        ? problem(
            member,
            "the separator of %s is empty, so the API could not tell the elements apart. Write a separator",
            "separator")
        : Optional.empty();
  }

  /** Returns true if the type is a set or a list of single values. */
  static boolean hasElements(ValueType type) {
    return (type instanceof ValueType.SetType || type instanceof ValueType.ListType)
        && (SingleValueRule.isSingle(type.parts().get(0))
            || type.parts().get(0) instanceof ValueType.SortType);
  }

  private static Optional<Problem> problem(SpecMember member, String message, String attribute) {
    return Optional.of(
        new Problem(
            Code.INVALID_ELEMENTS,
            message.formatted(member.call()),
            member.origin().at(io.github.filterspec.Elements.class, attribute)));
  }
}

package io.github.filterspec.processor.check;

import io.github.filterspec.SortedAs;
import io.github.filterspec.processor.check.member.RecordComponents;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.FormType.Carrier;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.Enumeration.Constant;
import io.github.filterspec.processor.model.ValueType.SortType;
import io.github.filterspec.processor.model.Writing;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule that a sort can be written, and that its text can be read back. */
final class SortRule implements Rule {
  private static final String FIELD = "{field}";
  private static final String DIRECTION = "{direction}";

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .filter(member -> !member.isUnclear())
        .flatMap(member -> Stream.concat(ofMember(spec, member).stream(), ofRecords(member)));
  }

  private static Stream<Problem> ofRecords(SpecMember member) {
    return RecordComponents.in(member)
        .filter(component -> component.type().withParts().anyMatch(SortType.class::isInstance))
        .map(
            component ->
                new Problem(
                    Code.INVALID_SORT,
                    "%s is a Sort, but only the value of a member can be a Sort. Move it to a member of the spec"
                        .formatted(component.name()),
                    component.origin(),
                    member.origin()));
  }

  private static Optional<Problem> ofMember(Spec spec, SpecMember member) {
    ValueType type = member.type();
    boolean list = type instanceof ValueType.ListType;
    ValueType single = list ? type.parts().get(0) : type;
    if (single instanceof SortType sort) {
      return place(spec, member)
          .or(() -> names(member, sort))
          .or(() -> directions(member, sort))
          .or(() -> texts(member, sort))
          .or(() -> list ? inUrl(spec, member, sort) : Optional.empty());
    }
    boolean inside =
        !(type instanceof ValueType.RecordType)
            && type.withParts().anyMatch(SortType.class::isInstance)
            && RecordComponents.in(member).findAny().isEmpty();
    return inside
        ? problem(
            member,
            "%s contains sorts, whose order decides which field is compared first. Use List<Sort<…>> as the type",
            member.origin())
        : Optional.empty();
  }

  private static Optional<Problem> place(Spec spec, SpecMember member) {
    boolean allowed = member.role() instanceof Role.Filter || member.role() instanceof Role.Param;
    return !allowed || spec.form().type().hasConditions()
        ? problem(
            member,
            "%s is a Sort, but only a filter or a parameter that is not a condition can be a Sort. Use @Param, or change the type",
            member.origin())
        : Optional.empty();
  }

  private static Optional<Problem> names(SpecMember member, SortType sort) {
    if (!sort.declared()) {
      return problem(
          member,
          "%s is a Sort, but the spec does not say how it is written. Add @SortedAs, such as @SortedAs(\"{field} {direction}\")",
          member.origin());
    }
    boolean names = !sort.fieldName().isBlank() && !sort.directionName().isBlank();
    boolean noNames = sort.fieldName().isEmpty() && sort.directionName().isEmpty();
    if (sort.isText() ? !noNames : !names) {
      return problem(
          member,
          "@SortedAs on %s needs either a text such as \"{field} {direction}\", or both field and direction. Write one of the two",
          at(member, ""));
    }
    if (!sort.isText() && sort.fieldName().equals(sort.directionName())) {
      return problem(
          member,
          "field and direction in @SortedAs on %s have the same name. Write two different names",
          at(member, "direction"));
    }
    return sort.isText() && !(occursOnce(sort.text(), FIELD) && occursOnce(sort.text(), DIRECTION))
        ? problem(
            member,
            "the text in @SortedAs on %s must contain {field} once and {direction} once. Change the text",
            at(member, "value"))
        : Optional.empty();
  }

  private static boolean occursOnce(String text, String part) {
    int at = text.indexOf(part);
    return at >= 0 && text.indexOf(part, at + 1) < 0;
  }

  private static Optional<Problem> directions(SpecMember member, SortType sort) {
    if (sort.ascending().equals(sort.descending())) {
      return problem(
          member,
          "ascending and descending in @SortedAs on %s are the same text. Write two different texts",
          at(member, "descending"));
    }
    boolean blank = sort.ascending().isBlank() || sort.descending().isBlank();
    return blank && !sort.isText()
        ? problem(
            member,
            "a direction in @SortedAs on %s is empty, but a field or a parameter for the direction needs a text. Write a text",
            at(member, sort.ascending().isBlank() ? "ascending" : "descending"))
        : Optional.empty();
  }

  /** Returns the problem of a text that two different sorts have. */
  private static Optional<Problem> texts(SpecMember member, SortType sort) {
    if (!sort.isText()) {
      return Optional.empty();
    }
    Map<String, String> taken = new HashMap<>();
    for (Constant constant : sort.field().constants()) {
      for (String direction : new String[] {sort.ascending(), sort.descending()}) {
        String text = text(sort.text(), constant.wire(), direction);
        String other = taken.put(text, constant.name());
        if (other != null) {
          return problem(
              member,
              "%s cannot be read back, because a sort by "
                  + other
                  + " and a sort by "
                  + constant.name()
                  + " have the same text. Change a name or the text in @SortedAs",
              at(member, "value"));
        }
      }
    }
    return Optional.empty();
  }

  private static String text(String template, String field, String direction) {
    int at = template.indexOf(FIELD);
    return template.substring(0, at).replace(DIRECTION, direction)
        + field
        + template.substring(at + FIELD.length()).replace(DIRECTION, direction);
  }

  /** Returns the problem of a list in the URL whose elements have two parameters each. */
  private static Optional<Problem> inUrl(Spec spec, SpecMember member, SortType sort) {
    boolean inUrl = spec.form().type().carrier() == Carrier.URL || member.isInUrl();
    Optional<Writing.Elements> elements = member.writing().elements();
    boolean written = elements.filter(Writing.Elements::isIndexed).isPresent();
    return !sort.isText() && (inUrl || elements.isPresent()) && !written
        ? problem(
            member,
            "%s has several sorts with two names each. Write @Elements(INDEXED) in a URL or no @Elements in a body, or write the text of a sort in @SortedAs",
            at(member, ""))
        : Optional.empty();
  }

  private static Origin at(SpecMember member, String attribute) {
    return member.origin().at(SortedAs.class, attribute);
  }

  private static Optional<Problem> problem(SpecMember member, String message, Origin origin) {
    return Optional.of(new Problem(Code.INVALID_SORT, message.formatted(member.call()), origin));
  }
}

package io.github.filterspec.processor.model;

import java.util.Optional;

/**
 * The JSON fields of a condition on a property, from the annotation {@code @ConditionFields}.
 *
 * @param operands the field of a set of operands; empty for the field of one operand
 * @param second the field of the second operand; empty if no operator can have two operands
 * @param alwaysArray true if one operand is written as an array
 */
public record ConditionFields(
    String property,
    String operator,
    String operand,
    String operands,
    String second,
    boolean alwaysArray) {

  static ConditionFields of(Optional<Attributes> annotation) {
    return annotation
        .map(
            fields ->
                new ConditionFields(
                    fields.text("property"),
                    fields.text("operator"),
                    fields.text("operand"),
                    fields.text("operands"),
                    fields.text("second"),
                    fields.flag("alwaysArray")))
        .orElse(new ConditionFields("", "", "", "", "", false));
  }
}

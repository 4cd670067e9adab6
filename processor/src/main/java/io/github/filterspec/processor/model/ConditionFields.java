package io.github.filterspec.processor.model;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

  /**
   * Returns the attributes that name the fields of one condition, with the written names. The names
   * must differ.
   */
  Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    names.put("condition/property", property);
    names.put("condition/operator", operator);
    names.put("condition/operand", operand);
    if (!operands.isEmpty() && !operands.equals(operand)) {
      names.put("condition/operands", operands);
    }
    if (!second.isEmpty()) {
      names.put("condition/second", second);
    }
    return names;
  }

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

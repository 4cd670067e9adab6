package io.github.filterspec.processor.model;

import java.util.Map;
import java.util.TreeMap;

/** The wire form of a spec, with the attributes of the annotation that declares the wire form. */
public sealed interface WireForm {

  /** Returns the kind of wire form. */
  FormType type();

  /** Returns the JSON fields that do not belong to members, each with a description. */
  default Map<String, String> ownFields() {
    return Map.of();
  }

  /** Returns the wire form of the skeleton that replaces the spec if the spec has problems. */
  default WireForm ofSkeleton() {
    return this;
  }

  /**
   * The wire form of {@code @ActiveKeys}: a JSON object with a list of the active keys.
   *
   * @param list the field that contains the list of active keys
   */
  record ActiveKeys(String list) implements WireForm {
    @Override
    public FormType type() {
      return FormType.ACTIVE_KEYS;
    }

    @Override
    public Map<String, String> ownFields() {
      return Map.of(list, "the list of active keys");
    }
  }

  /** A wire form whose annotation has no attributes. */
  record Plain(FormType type) implements WireForm {}

  /**
   * The wire form of {@code @TaggedConditions}: groups of conditions.
   *
   * @param orOfAnds true for OR between the groups and AND between the conditions of a group; false
   *     for AND between the groups and OR between the conditions of a group
   * @param groups the field that contains the groups of conditions
   * @param conditions the field that contains the conditions of a group
   * @param tag the field that contains the type of a condition
   * @param maxGroups the largest number of groups in an expression
   */
  record TaggedConditions(
      boolean orOfAnds, String groups, String conditions, String tag, int maxGroups)
      implements WireForm {

    static TaggedConditions of(Attributes annotation) {
      return new TaggedConditions(
          annotation.constant("form").equals("OR_OF_ANDS"),
          annotation.text("groups"),
          annotation.text("conditions"),
          annotation.text("tag"),
          annotation.number("maxGroups"));
    }

    @Override
    public FormType type() {
      return FormType.TAGGED_CONDITIONS;
    }
  }

  /**
   * The wire form of {@code @PropertyGroups}: groups of conditions on properties.
   *
   * @param orOfAnds true for OR between the groups and AND between the conditions of a group; false
   *     for AND between the groups and OR between the conditions of a group
   * @param groups the field that contains the groups; empty if the expression is the JSON array of
   *     the groups
   * @param conditions the field that contains the conditions of a group
   * @param condition the fields of a condition
   * @param maxGroups the largest number of groups in an expression
   * @param maxPerGroup the largest number of conditions in a group
   * @param maxConditions the largest number of conditions in an expression
   * @param place the type that has the annotation
   */
  record PropertyGroups(
      boolean orOfAnds,
      String groups,
      String conditions,
      ConditionFields condition,
      int maxGroups,
      int maxPerGroup,
      int maxConditions,
      Origin place)
      implements WireForm, PropertyForm {

    static PropertyGroups of(Attributes annotation, Origin place) {
      return new PropertyGroups(
          annotation.constant("form").equals("OR_OF_ANDS"),
          annotation.text("groups"),
          annotation.text("conditions"),
          ConditionFields.of(annotation.part("condition")),
          annotation.number("maxGroups"),
          annotation.number("maxPerGroup"),
          annotation.number("maxConditions"),
          place.at(io.github.filterspec.PropertyGroups.class, ""));
    }

    @Override
    public FormType type() {
      return FormType.PROPERTY_GROUPS;
    }

    @Override
    public Map<String, String> requiredNames() {
      return Map.of(
          "conditions", conditions,
          "condition/property", condition.property(),
          "condition/operator", condition.operator(),
          "condition/operand", condition.operand());
    }

    @Override
    public Map<String, String> fieldsOfCondition() {
      return condition.names();
    }

    @Override
    public Map<String, Integer> limits() {
      return Map.of(
          "maxGroups", maxGroups, "maxPerGroup", maxPerGroup, "maxConditions", maxConditions);
    }

    @Override
    public boolean allowsTwoOperands() {
      return !condition.second().isEmpty();
    }

    @Override
    public Json json() {
      return groups.isEmpty() ? Json.ARRAY : Json.OBJECT;
    }
  }

  /**
   * The wire form of {@code @ConnectedConditions}: conditions on properties in one array, each with
   * a connector to the next.
   *
   * @param connector the field that contains the connector
   * @param and the connector that means AND
   * @param or the connector that means OR
   * @param maxConditions the largest number of conditions in an expression
   * @param place the place of the annotation
   */
  record ConnectedConditions(
      String connector,
      String and,
      String or,
      ConditionFields condition,
      int maxConditions,
      Origin place)
      implements WireForm, PropertyForm {

    static ConnectedConditions of(Attributes annotation, Origin place) {
      return new ConnectedConditions(
          annotation.text("connector"),
          annotation.text("and"),
          annotation.text("or"),
          ConditionFields.of(annotation.part("condition")),
          annotation.number("maxConditions"),
          place.at(io.github.filterspec.ConnectedConditions.class, ""));
    }

    @Override
    public FormType type() {
      return FormType.CONNECTED_CONDITIONS;
    }

    @Override
    public Map<String, String> requiredNames() {
      return Map.of(
          "connector", connector,
          "condition/property", condition.property(),
          "condition/operator", condition.operator(),
          "condition/operand", condition.operand());
    }

    @Override
    public Map<String, String> fieldsOfCondition() {
      Map<String, String> names = condition.names();
      names.put("connector", connector);
      return names;
    }

    @Override
    public Map<String, String> connectors() {
      return Map.of("and", and, "or", or);
    }

    @Override
    public Map<String, Integer> limits() {
      return Map.of("maxConditions", maxConditions);
    }

    @Override
    public boolean allowsTwoOperands() {
      return !condition.second().isEmpty();
    }

    @Override
    public Json json() {
      return Json.ARRAY;
    }
  }

  /**
   * The wire form of {@code @PropertyTree}: a tree of AND, OR and conditions on properties.
   *
   * @param connector the field of an AND or an OR that contains the connector
   * @param and the connector that means AND
   * @param or the connector that means OR
   * @param parts the field of an AND or an OR that contains the parts
   * @param mixed true if a condition can be beside an AND or an OR
   * @param condition the fields of a condition
   * @param maxDepth the largest number of levels of AND and OR
   * @param maxPerGroup the largest number of parts of an AND or an OR
   * @param place the place of the annotation
   */
  record PropertyTree(
      String connector,
      String and,
      String or,
      String parts,
      boolean mixed,
      ConditionFields condition,
      int maxDepth,
      int maxPerGroup,
      Origin place)
      implements WireForm, PropertyForm {

    static PropertyTree of(Attributes annotation, Origin place) {
      return new PropertyTree(
          annotation.text("connector"),
          annotation.text("and"),
          annotation.text("or"),
          annotation.text("parts"),
          annotation.flag("mixed"),
          ConditionFields.of(annotation.part("condition")),
          annotation.number("maxDepth"),
          annotation.number("maxPerGroup"),
          place.at(io.github.filterspec.PropertyTree.class, ""));
    }

    @Override
    public FormType type() {
      return FormType.PROPERTY_TREE;
    }

    @Override
    public Map<String, String> requiredNames() {
      return Map.of(
          "connector", connector,
          "parts", parts,
          "condition/property", condition.property(),
          "condition/operator", condition.operator(),
          "condition/operand", condition.operand());
    }

    @Override
    public Map<String, String> fieldsOfCondition() {
      return condition.names();
    }

    @Override
    public Map<String, String> fieldsOfGroup() {
      return new TreeMap<>(Map.of("connector", connector, "parts", parts));
    }

    @Override
    public Map<String, String> connectors() {
      return Map.of("and", and, "or", or);
    }

    @Override
    public Map<String, Integer> limits() {
      return Map.of("maxDepth", maxDepth, "maxPerGroup", maxPerGroup);
    }

    @Override
    public boolean allowsTwoOperands() {
      return !condition.second().isEmpty();
    }

    @Override
    public Json json() {
      return Json.OBJECT;
    }
  }

  /**
   * The wire form of {@code @OperatorKeys}: AND, OR, NOT and operators are keys.
   *
   * @param all the keys of an AND
   * @param any the keys of an OR
   * @param not the keys of a NOT; empty if the API has no NOT
   * @param property the field that contains the name of a property; empty if the name is a key
   * @param keys the keys to the operand of a condition
   * @param maxDepth the largest number of levels of AND, OR and NOT
   * @param maxPerGroup the largest number of parts of an AND or an OR
   * @param place the place of the annotation
   */
  record OperatorKeys(
      String all,
      String any,
      String not,
      String property,
      String keys,
      int maxDepth,
      int maxPerGroup,
      Origin place)
      implements WireForm, PropertyForm {

    static OperatorKeys of(Attributes annotation, Origin place) {
      return new OperatorKeys(
          annotation.text("all"),
          annotation.text("any"),
          annotation.text("not"),
          annotation.text("property"),
          annotation.text("keys"),
          annotation.number("maxDepth"),
          annotation.number("maxPerGroup"),
          place.at(io.github.filterspec.OperatorKeys.class, ""));
    }

    @Override
    public FormType type() {
      return FormType.OPERATOR_KEYS;
    }

    @Override
    public Map<String, String> requiredNames() {
      return Map.of("all", all, "any", any, "keys", keys);
    }

    @Override
    public Map<String, String> fieldsOfCondition() {
      return Map.of();
    }

    @Override
    public Map<String, String> fieldsOfGroup() {
      return new TreeMap<>(Map.of("all", all, "any", any, "not", not));
    }

    @Override
    public Map<String, String> templates() {
      return Map.of("keys", keys);
    }

    @Override
    public boolean writesTypes() {
      return keys.contains("{type}");
    }

    @Override
    public boolean hasNameInOperator() {
      return property.isEmpty() && !keys.contains("{property}");
    }

    @Override
    public Map<String, Integer> limits() {
      return Map.of("maxDepth", maxDepth, "maxPerGroup", maxPerGroup);
    }

    @Override
    public boolean allowsTwoOperands() {
      return false;
    }

    @Override
    public Json json() {
      return Json.OBJECT;
    }
  }

  /**
   * The wire form of {@code @InfixText}: one text with AND, OR and NOT between the conditions.
   *
   * @param and the text between the parts of an AND
   * @param or the text between the parts of an OR; empty if the API has no OR
   * @param not the text before the part of a NOT; empty if the API has no NOT
   * @param around the text before and after the expression
   * @param escape the text that says how a quotation mark in a value is written
   * @param functions true if AND, OR and NOT are names of functions
   * @param maxLength the largest number of characters
   * @param maxConditions the largest number of conditions
   * @param place the place of the annotation
   */
  record InfixText(
      String and,
      String or,
      String not,
      String around,
      String escape,
      boolean functions,
      int maxLength,
      int maxConditions,
      Origin place)
      implements WireForm, PropertyForm {

    static InfixText of(Attributes annotation, Origin place) {
      return new InfixText(
          annotation.text("and"),
          annotation.text("or"),
          annotation.text("not"),
          annotation.text("around"),
          annotation.text("escape"),
          annotation.flag("functions"),
          annotation.number("maxLength"),
          annotation.number("maxConditions"),
          place.at(io.github.filterspec.InfixText.class, ""));
    }

    @Override
    public FormType type() {
      return FormType.INFIX_TEXT;
    }

    @Override
    public Map<String, String> requiredNames() {
      return Map.of();
    }

    @Override
    public Map<String, String> fieldsOfCondition() {
      return Map.of();
    }

    @Override
    public Map<String, String> connectors() {
      return Map.of("and", and, "or", or);
    }

    @Override
    public Map<String, Integer> limits() {
      return Map.of("maxLength", maxLength, "maxConditions", maxConditions);
    }

    @Override
    public boolean allowsTwoOperands() {
      return true;
    }

    @Override
    public Json json() {
      return Json.TEXT;
    }
  }

  /**
   * The placeholder for the wire form of a spec that declares no wire form or several wire forms.
   */
  record None() implements WireForm {
    @Override
    public FormType type() {
      return FormType.UNDECLARED;
    }

    @Override
    public WireForm ofSkeleton() {
      return new ActiveKeys("");
    }
  }
}

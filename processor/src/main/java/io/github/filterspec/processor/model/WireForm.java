package io.github.filterspec.processor.model;

import java.util.Map;

/** The way in which a spec is written on the wire, with the values of the form's annotation. */
public sealed interface WireForm {

  /** Returns the type of the form. */
  FormType type();

  /** Returns the fields that the form writes besides the members, each with a description. */
  default Map<String, String> ownFields() {
    return Map.of();
  }

  /** Returns the form in which a spec with problems is generated. */
  default WireForm ofSkeleton() {
    return this;
  }

  /**
   * A flat body with a list of active keys.
   *
   * @param list the field that lists them
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

  /**
   * A form whose annotation has no attributes.
   *
   * @param type the form
   */
  record Plain(FormType type) implements WireForm {}

  /**
   * Conditions with a tag each, in a normal form of two levels.
   *
   * @param orOfAnds true if OR is the outer level
   * @param groups the field that contains the groups
   * @param conditions the field that contains the conditions of a group
   * @param tag the field that contains the type of a condition
   * @param maxGroups the largest number of groups that can be built
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

  /** The form of a spec that declares no form, or several: it cannot be written. */
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

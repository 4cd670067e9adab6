package io.github.filterspec.processor.model;

import java.util.Optional;

/**
 * The modifiers that say where and how the value of a member is written.
 *
 * @param inUrl true if the user moves the member from the body to the URL
 * @param elements the way in which the elements of a set or a list are written; empty if the user
 *     does not write {@code @Elements}
 * @param clearing the form in which a cleared member is written; empty if callers cannot clear the
 *     member
 * @param notation the notation in {@code @WrittenAs}; empty if the user does not write
 *     {@code @WrittenAs}
 */
public record Writing(
    boolean inUrl,
    Optional<Elements> elements,
    Optional<Clearing> clearing,
    Optional<Notation> notation) {
  /** No modifiers. */
  public static final Writing PLAIN =
      new Writing(false, Optional.empty(), Optional.empty(), Optional.empty());

  /** The forms in which a cleared member is written. */
  public enum Clearing {
    NULL,
    EMPTY
  }

  /**
   * The way in which the elements of a set or a list are written.
   *
   * @param form the name of the constant in {@code Elements.Form}
   * @param separator the text between two elements
   * @param declaresSeparator true if the user writes the separator
   */
  public record Elements(String form, String separator, boolean declaresSeparator) {

    /** Returns true if all elements are written as one text. */
    public boolean isJoined() {
      return form.equals("JOINED");
    }

    /** Returns true if each element has its number in the names of its parameters. */
    public boolean isIndexed() {
      return form.equals("INDEXED");
    }
  }

  /** Returns true if each element is a parameter of the URL. */
  public boolean isRepeated() {
    return elements.isPresent() && !elements.get().isJoined();
  }
}

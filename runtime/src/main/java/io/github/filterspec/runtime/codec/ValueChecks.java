package io.github.filterspec.runtime.codec;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The checks of the values that a caller passes for one member or one condition. The message of an
 * exception contains the name of the member, the problem and advice, but never the value.
 */
public final class ValueChecks {
  private enum Use {
    OPTIONAL_MEMBER,
    REQUIRED_MEMBER,
    CONDITION
  }

  private final String name;
  private final Use use;

  private ValueChecks(String name, Use use) {
    this.name = name;
    this.use = use;
  }

  /**
   * Returns the checks for the values of a member (a method of the spec).
   *
   * @param name the name of the member in Java
   * @param required true if the member must be set
   * @return the checks
   */
  public static ValueChecks ofMember(String name, boolean required) {
    return new ValueChecks(name, required ? Use.REQUIRED_MEMBER : Use.OPTIONAL_MEMBER);
  }

  /**
   * Returns the checks for the operand of a condition.
   *
   * @param name the name of the condition in Java
   * @return the checks
   */
  public static ValueChecks ofCondition(String name) {
    return new ValueChecks(name, Use.CONDITION);
  }

  /**
   * Checks that a value is not null.
   *
   * @param value any value
   * @param <T> the type of the value
   * @return the value
   * @throws NullPointerException if the value is null
   */
  public <T> T present(@Nullable T value) {
    if (value == null) {
      throw new NullPointerException(name + ": null was passed. " + adviceWithoutValue());
    }
    return value;
  }

  /**
   * Checks a value and returns its canonical form.
   *
   * @param value any value
   * @param codec the codec of the values
   * @param <T> the type of the value
   * @return an equal immutable value
   * @throws NullPointerException if a part of the value is null
   * @throws IllegalArgumentException if the codec finds a problem in the value
   */
  public <T> T checked(T value, Codec<T> codec) {
    String problem =
        withoutNull(
            () -> use == Use.CONDITION ? codec.problemOfParts(value) : codec.problem(value));
    if (problem == null) {
      return codec.canonical(value);
    }
    boolean leftOutInstead = use == Use.OPTIONAL_MEMBER && isEmpty(value, codec);
    throw new IllegalArgumentException(
        leftOutInstead
            ? "%s: the value %s, so the filter would have no effect. %s"
                .formatted(name, problem, adviceWithoutValue())
            : "%s: the value %s. %s".formatted(name, problem, adviceToCorrect()));
  }

  /**
   * Returns whether a value is empty. For example, a blank text is empty.
   *
   * @param value any value
   * @param codec the codec of the values
   * @param <T> the type of the value
   * @return true if a filter with the value would select nothing or everything
   * @throws NullPointerException if a part of the value is null
   */
  public <T> boolean isEmpty(T value, Codec<T> codec) {
    return Boolean.TRUE.equals(withoutNull(() -> codec.isEmpty(value)));
  }

  /**
   * Calls a method of the codec, and returns the result of the method. If a part of the checked
   * value is null, throws an exception that names the null part.
   */
  private <R> @Nullable R withoutNull(Supplier<@Nullable R> result) {
    try {
      return result.get();
    } catch (NullPointerException e) {
      throw new NullPointerException(
          "%s: %s is null. %s".formatted(name, e.getMessage(), adviceToCorrect()));
    }
  }

  private String adviceWithoutValue() {
    return switch (use) {
      case OPTIONAL_MEMBER ->
          "If there may be no value, call %1$sIfPresent instead of %1$s.".formatted(name);
      case REQUIRED_MEMBER -> "Pass a value. The member %s is required.".formatted(name);
      case CONDITION -> "Leave the condition out.";
    };
  }

  private String adviceToCorrect() {
    return switch (use) {
      case OPTIONAL_MEMBER -> "Correct the value, or do not call %s.".formatted(name);
      case REQUIRED_MEMBER -> "Correct the value. The member %s is required.".formatted(name);
      case CONDITION -> "Correct the value, or leave the condition out.";
    };
  }
}

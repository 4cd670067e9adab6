package io.github.filterspec.runtime;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.filterspec.runtime.json.OpenEnumReader;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of an answer that is a constant of an enum, or a text that the enum does not have yet.
 * With this type, a new constant of the API is visible in the item, and does not stop an iteration:
 *
 * <pre>{@code
 * public record Ticket(String id, OpenEnum<Status> status) {}
 *
 * ticket.status().known().ifPresentOrElse(this::show, () -> log(ticket.status().text()));
 * }</pre>
 *
 * <p>Jackson reads the value from its text, and writes the same text. Two values are equal if their
 * texts are equal.
 *
 * @param <E> the enum
 */
@JsonDeserialize(using = OpenEnumReader.class)
public final class OpenEnum<E extends Enum<E>> {
  private final String text;
  private final @Nullable E known;

  private OpenEnum(String text, @Nullable E known) {
    this.text = Objects.requireNonNull(text, "text");
    this.known = known;
  }

  /**
   * Returns the value of a constant.
   *
   * @param constant the constant. The text of a constant is its {@code @JsonProperty}, or else its
   *     name
   * @param <E> the enum
   * @return the value
   */
  public static <E extends Enum<E>> OpenEnum<E> of(E constant) {
    return new OpenEnum<>(text(constant), constant);
  }

  /**
   * Returns the value for a text that belongs to a constant of the enum.
   *
   * @param text the text in JSON
   * @param constant the constant
   * @param <E> the enum
   * @return the value
   */
  public static <E extends Enum<E>> OpenEnum<E> of(String text, E constant) {
    return new OpenEnum<>(text, Objects.requireNonNull(constant, "constant"));
  }

  /**
   * Returns the value for a text that belongs to no constant of the enum.
   *
   * @param text the text in JSON
   * @param <E> the enum
   * @return the value
   */
  public static <E extends Enum<E>> OpenEnum<E> unknown(String text) {
    return new OpenEnum<>(text, null);
  }

  private static String text(Enum<?> constant) {
    try {
      JsonProperty property =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
      return property == null || property.value().isEmpty() ? constant.name() : property.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e); // every constant is a public field
    }
  }

  /**
   * Returns the constant.
   *
   * @return the constant; empty if the text belongs to no constant of the enum
   */
  public Optional<E> known() {
    return Optional.ofNullable(known);
  }

  /**
   * Returns the text in JSON.
   *
   * @return the text, even if it belongs to no constant of the enum
   */
  @JsonValue
  public String text() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OpenEnum<?> that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the text in JSON. */
  @Override
  public String toString() {
    return text;
  }
}

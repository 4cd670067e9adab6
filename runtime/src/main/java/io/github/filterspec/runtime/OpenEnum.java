package io.github.filterspec.runtime;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.filterspec.runtime.json.OpenEnumReader;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value in an answer: either a constant of an enum, or a text for which the enum has no constant
 * yet. If the API sends a text for which the enum has no constant, the {@code OpenEnum} contains
 * the text, and the iteration does not stop:
 *
 * <pre>{@code
 * public record Ticket(String id, OpenEnum<Status> status) {}
 *
 * ticket.status().known().ifPresentOrElse(this::show, () -> log(ticket.status().text()));
 * }</pre>
 *
 * <p>Jackson reads an {@code OpenEnum} from a JSON text, and writes the same text. Two {@code
 * OpenEnum} values are equal if their texts are equal.
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
   * Returns an {@code OpenEnum} that contains the given constant.
   *
   * @param constant the constant. In JSON, the text of a constant is the value of its
   *     {@code @JsonProperty}. If the constant has no {@code @JsonProperty}, the name of the
   *     constant is the text
   * @param <E> the enum
   * @return the value
   */
  public static <E extends Enum<E>> OpenEnum<E> of(E constant) {
    return new OpenEnum<>(text(constant), constant);
  }

  /**
   * Returns an {@code OpenEnum} for a text that belongs to a constant of the enum.
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
   * Returns an {@code OpenEnum} for a text that belongs to no constant of the enum.
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
   * Returns the text of this value in JSON.
   *
   * @return the text, even if the text belongs to no constant of the enum
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

  /** Returns the text of this value in JSON. */
  @Override
  public String toString() {
    return text;
  }
}

package search;

import io.github.filterspec.Meaning;
import io.github.filterspec.Operator;
import io.github.filterspec.Operators;
import java.util.Set;

/** A text. */
@Operators(ignoreCase = true, missingDiffers = true)
public interface Text extends Known {
  /** The text is exactly this text. */
  @Operator(value = "EQ", means = Meaning.EQUAL)
  boolean is(String value);

  /** The text is one of these texts. */
  @Operator(value = "IN", means = Meaning.IN)
  boolean in(Set<String> values);

  /**
   * The text contains the word.
   *
   * <p>The character {@code *} means any characters.
   */
  @Operator("CONTAINS_TOKEN")
  boolean containsToken(String token);
}

package io.github.filterspec.sample.cli;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * JSON that a terminal only shows: whatever would act on it is escaped, which JSON allows in its
 * strings, so that the value is the same.
 */
final class VisibleJson {
  private VisibleJson() {}

  static String of(String json) {
    if (json.codePoints().allMatch(DisplayText::isPrintable)) {
      return json;
    }
    StringBuilder visible = new StringBuilder();
    json.codePoints()
        .forEach(
            character -> {
              if (DisplayText.isPrintable(character)) {
                visible.appendCodePoint(character);
              } else {
                visible.append(escaped(character));
              }
            });
    return visible.toString();
  }

  private static String escaped(int character) {
    return Character.toString(character)
        .chars()
        .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
        .collect(Collectors.joining());
  }
}

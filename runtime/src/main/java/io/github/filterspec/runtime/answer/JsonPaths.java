package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads values at paths in an answer, such as the path {@code meta.status}. */
final class JsonPaths {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private JsonPaths() {}

  static JsonNode find(JsonNode root, String path) {
    if (path.isEmpty()) {
      return MissingNode.getInstance();
    }
    return AnswerPath.follow(path, root);
  }

  static boolean has(JsonNode root, String path) {
    return !find(root, path).isMissingNode();
  }

  /**
   * Returns the text at a path. If the value is an array of texts, returns the joined texts.
   * Returns null if there is no text at the path. Long texts are shortened.
   */
  static @Nullable String text(JsonNode root, String path, int most) {
    JsonNode node = find(root, path);
    String text =
        node.isArray()
            ? StreamSupport.stream(node.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .collect(Collectors.joining("; "))
            : node.asText("");
    if (text.isBlank()) {
      return null;
    }
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }

  /** Returns the int at a path, or the given default if there is no int at the path. */
  static int number(JsonNode root, String path, int orElse) {
    JsonNode node = find(root, path);
    boolean readable =
        node.isTextual()
            ? NUMBER.matcher(node.textValue()).matches()
            : node.isIntegralNumber() && node.canConvertToInt();
    return readable ? node.asInt(orElse) : orElse;
  }
}

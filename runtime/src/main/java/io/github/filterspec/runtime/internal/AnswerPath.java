package io.github.filterspec.runtime.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A path into an answer: {@code meta.next}, {@code errors[0].code}, {@code ['@odata.nextLink']}.
 */
final class AnswerPath {
  private static final Pattern STEP =
      Pattern.compile("\\['([^']*)']|\\[([0-9]{1,9})]|([^.\\[\\]]+)");

  private AnswerPath() {}

  /** Follows a path from the top of an answer; the node is missing where the path leads nowhere. */
  static JsonNode follow(String path, JsonNode root) {
    JsonNode node = root;
    for (MatchResult step : STEP.matcher(path).results().toList()) {
      node = follow(step, node);
    }
    return node;
  }

  private static JsonNode follow(MatchResult step, JsonNode node) {
    if (step.group(2) != null) {
      return node.path(Integer.parseInt(step.group(2)));
    }
    return node.path(step.group(1) != null ? step.group(1) : step.group(3));
  }

  /** Returns the path of the object that contains the last step; empty for the top. */
  static String parent(String path) {
    int start =
        STEP.matcher(path).results().reduce((one, next) -> next).map(MatchResult::start).orElse(0);
    String parent = path.substring(0, start);
    return parent.endsWith(".") ? parent.substring(0, start - 1) : parent;
  }
}

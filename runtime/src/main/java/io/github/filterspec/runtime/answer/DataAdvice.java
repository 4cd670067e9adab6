package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.answer.AnswerPath.Place;
import io.github.filterspec.runtime.answer.AnswerReader.Answer;
import io.github.filterspec.runtime.text.ForeignText;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The advice that is added to the message of an exception if an answer has no items at the path
 * that the envelope names. The advice lists the fields of the answer, and shows the annotation that
 * the user should write.
 */
final class DataAdvice {
  /**
   * A pattern for the field names that an exception message may contain. The pattern excludes names
   * that can be personal data, such as a mail address.
   */
  private static final Pattern FIELD = Pattern.compile("[@$_]?[A-Za-z][A-Za-z0-9_.-]{0,59}");

  private final String api;
  private final Place place;

  DataAdvice(String api, Answer answer) {
    this.api = api;
    this.place = AnswerPath.deepest(answer.envelope().data(), answer.root());
  }

  /**
   * Returns the advice as sentences that are added at the end of a message. The result is empty if
   * there is no advice.
   */
  String text() {
    JsonNode node = place.node();
    if (node.isObject() && !node.isEmpty()) {
      return ". %s has %s. %s".formatted(subject(), fields(), advice());
    }
    return node.isArray() && place.path().isEmpty()
        ? ". The whole answer is an array, so remove the attribute \"data\" from @Envelope"
        : "";
  }

  private String subject() {
    return place.path().isEmpty() ? "The answer" : place.path();
  }

  private String fields() {
    List<String> names = names(false);
    int others = place.node().size() - names.size();
    if (names.isEmpty()) {
      return others + " fields, whose names are not shown";
    }
    return (names.size() == 1 ? "the field " : "the fields ")
        + ForeignText.names(names)
        + (others == 0 ? "" : " and others");
  }

  private String advice() {
    List<String> arrays = names(true);
    if (arrays.size() != 1) {
      return "Add @Envelope(data = \"…\") with the name of the field that contains the items to @%s or to the spec"
          .formatted(api);
    }
    return "If the field %1$s contains the items, add @Envelope(data = \"%2$s\") to @%3$s or to the spec"
        .formatted(arrays.get(0), path(arrays.get(0)), api);
  }

  private String path(String name) {
    if (name.contains(".")) {
      return "%s['%s']".formatted(place.path(), name);
    }
    return place.path().isEmpty() ? name : place.path() + "." + name;
  }

  private List<String> names(boolean onlyArrays) {
    return place.node().properties().stream()
        .filter(field -> !onlyArrays || field.getValue().isArray())
        .map(Map.Entry::getKey)
        .filter(name -> FIELD.matcher(name).matches())
        .toList();
  }
}

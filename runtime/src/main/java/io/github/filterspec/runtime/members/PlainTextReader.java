package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.codec.UnreadableValueException;
import io.github.filterspec.runtime.text.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reader of members that are sent as plain texts: in the path, in a header or as parameters of
 * the URL. A plain text does not say if it is a number. The reader tries a text and a number, and
 * keeps the value that is written as the same plain text again.
 */
final class PlainTextReader {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final int MANY = 6;

  private final String type;

  PlainTextReader(SpecTable table) {
    this.type = table.type();
  }

  /** Reads a member that is one text, such as a header. */
  <T> Values read(Member<T> member, String text, Values values, Predicate<Values> isSame) {
    return read(member, scalars(text), values, isSame);
  }

  /** Reads a member from the parameters of the URL that belong to the member. */
  <T> Values read(Member<T> member, List<UrlParameter> given, Values values) {
    Predicate<Values> isSame = all -> UrlParameters.of(List.of(member), all).equals(given);
    if (isSame.test(values)) {
      return values;
    }
    Values cleared = values.withCleared(member);
    if (member.cleared() != null && isSame.test(cleared)) {
      return cleared;
    }
    return read(member, candidates(member, given), values, isSame);
  }

  private <T> Values read(
      Member<T> member, List<JsonNode> candidates, Values values, Predicate<Values> isSame) {
    String problem = "does not have the form in which the spec writes the value";
    for (JsonNode candidate : candidates) {
      try {
        T value = member.codec().read(candidate);
        String ofValue = member.codec().problem(value);
        Values with = values.with(member, member.codec().canonical(value));
        if (ofValue != null) {
          problem = ofValue;
        } else if (isSame.test(with)) {
          return value.equals(member.whenUnset()) ? values : with;
        }
      } catch (UnreadableValueException e) {
        problem = Objects.requireNonNullElse(e.getMessage(), problem);
      }
    }
    throw new IllegalArgumentException("%s: %s %s".formatted(type, member.field(), problem));
  }

  private static List<JsonNode> candidates(Member<?> member, List<UrlParameter> given) {
    CustomNames<?> names = member.customNames();
    if (names != null) {
      return objects(given, parameter -> names.nameIn(parameter.name()).orElse(parameter.name()));
    }
    if (!member.flatFields().isEmpty()) {
      return objects(given, UrlParameter::name);
    }
    if (member.suffixOfElements() != null) {
      return List.of(array(given, false), array(given, true));
    }
    return given.size() == 1 ? scalars(text(given.get(0))) : List.of();
  }

  /** Returns the objects that have each field as a text or as a number. */
  private static List<JsonNode> objects(
      List<UrlParameter> given, java.util.function.Function<UrlParameter, String> name) {
    int combinations = given.size() > MANY ? 2 : 1 << given.size();
    List<JsonNode> all = new ArrayList<>();
    for (int mask = 0; mask < combinations; mask++) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (int at = 0; at < given.size(); at++) {
        boolean typed = given.size() > MANY ? mask == 1 : (mask >> at & 1) == 1;
        object.set(name.apply(given.get(at)), scalar(text(given.get(at)), typed));
      }
      all.add(object);
    }
    return all;
  }

  private static ArrayNode array(List<UrlParameter> given, boolean typed) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    given.forEach(parameter -> array.add(scalar(text(parameter), typed)));
    return array;
  }

  private static List<JsonNode> scalars(String text) {
    return List.of(scalar(text, false), scalar(text, true));
  }

  private static JsonNode scalar(String text, boolean typed) {
    boolean isJson = text.equals("true") || text.equals("false") || NUMBER.matcher(text).matches();
    return typed && isJson ? JsonText.parse(text, "value") : TextNode.valueOf(text);
  }

  private static String text(UrlParameter parameter) {
    @Nullable String value = parameter.value();
    return value == null ? "" : value;
  }
}

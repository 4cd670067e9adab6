package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.runtime.codec.WireText;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON body, if some of the fields are in nested objects. Fields that are in the
 * same nested object share this object. If another member writes an object with the same name, the
 * fields are added to this object.
 */
final class NestedFields {
  private final List<Member<?>> members;

  NestedFields(List<Member<?>> members) {
    this.members = members;
  }

  /** Writes the fields of all members, without the braces around them. */
  void write(Values values, JsonSink sink) {
    Set<String> written = new HashSet<>();
    for (Member<?> member : members) {
      String name = outer(member);
      ObjectNode added = added(name, values);
      if (added.isEmpty()) {
        if (!member.isNested()) {
          PlainTable.writeField(member, values, sink);
        }
      } else if (written.add(name)) {
        sink.name(name);
        sink.tree(merged(owner(name).map(own -> value(own, values)).orElse(null), added));
      }
    }
  }

  /** Throws an exception if the value of a member already contains a field that is added to it. */
  void check(String type, Values values) {
    for (Member<?> member : members) {
      JsonNode own = member.isNested() ? null : value(member, values);
      if (own != null) {
        members.stream()
            .filter(other -> other.isNested() && outer(other).equals(member.field()))
            .filter(other -> isTaken(own, other))
            .findFirst()
            .ifPresent(
                other -> {
                  throw new IllegalArgumentException(
                      "%s: the value of %s already has the field \"%s\", which the client writes for %s. Remove this field from the value."
                          .formatted(type, member, other.field(), other));
                });
      }
    }
  }

  /** Returns whether the field of a nested member, or a part of the way to it, is in use. */
  private static boolean isTaken(JsonNode own, Member<?> nested) {
    JsonNode node = own;
    for (String object : nested.parents().subList(1, nested.parents().size())) {
      if (!node.path(object).isObject()) {
        return node.has(object);
      }
      node = node.path(object);
    }
    return node.has(nested.field());
  }

  /**
   * Removes the field of a nested member from a JSON object, and returns the removed JSON. Nested
   * objects that become empty are removed, too.
   */
  static @Nullable JsonNode take(ObjectNode body, Member<?> member) {
    List<ObjectNode> way = new ArrayList<>(List.of(body));
    for (String object : member.parents()) {
      if (!(way.get(way.size() - 1).get(object) instanceof ObjectNode next)) {
        return null;
      }
      way.add(next);
    }
    JsonNode taken = way.get(way.size() - 1).remove(member.field());
    for (int at = way.size() - 1; at > 0 && taken != null && way.get(at).isEmpty(); at--) {
      way.get(at - 1).remove(member.parents().get(at - 1));
    }
    return taken;
  }

  private static String outer(Member<?> member) {
    return member.isNested() ? member.parents().get(0) : member.field();
  }

  private Optional<Member<?>> owner(String name) {
    return members.stream()
        .filter(member -> !member.isNested() && member.field().equals(name))
        .findFirst();
  }

  /** Returns an object with the fields of all nested members in the object with the given name. */
  private ObjectNode added(String name, Values values) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    for (Member<?> member : members) {
      JsonNode value = member.isNested() ? value(member, values) : null;
      if (value != null && outer(member).equals(name)) {
        ObjectNode at = all;
        for (String object : member.parents().subList(1, member.parents().size())) {
          at = at.get(object) instanceof ObjectNode inner ? inner : at.putObject(object);
        }
        at.set(member.field(), value);
      }
    }
    return all;
  }

  private static ObjectNode merged(@Nullable JsonNode own, ObjectNode added) {
    if (own == null) {
      return added;
    }
    ObjectNode all = own.deepCopy();
    for (Map.Entry<String, JsonNode> field : added.properties()) {
      boolean both = all.path(field.getKey()).isObject() && field.getValue().isObject();
      all.set(
          field.getKey(),
          both ? merged(all.get(field.getKey()), (ObjectNode) field.getValue()) : field.getValue());
    }
    return all;
  }

  private static <T> @Nullable JsonNode value(Member<T> member, Values values) {
    T value = values.get(member);
    return value == null ? member.unset() : WireText.tree(value, member.codec());
  }
}

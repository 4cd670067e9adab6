package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The JSON that was read and does not fit a member. It is kept and written back unchanged.
 *
 * @param keys the active keys that are not in the spec, or that have a value that does not fit its
 *     type
 * @param params the fields of parameters whose values do not fit their types
 * @param fields the kept JSON by field; a missing node means that the field was absent
 */
record UnknownFields(
    SortedSet<String> keys, SortedSet<String> params, SortedMap<String, JsonNode> fields) {
  static final UnknownFields NONE =
      new UnknownFields(new TreeSet<>(), new TreeSet<>(), new TreeMap<>());

  boolean isEmpty() {
    return keys.isEmpty() && params.isEmpty();
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>(keys);
    names.addAll(params);
    return names;
  }

  /**
   * Returns the JSON to keep after a member is set or cleared. The JSON of the member is removed.
   * Its key is removed, too, unless another member with kept JSON has the same key. JSON of members
   * that were not active is removed, so that they do not become active.
   */
  UnknownFields without(Member<?> member, List<Member<?>> members) {
    if (isEmpty()) {
      return this;
    }
    UnknownFields rest =
        new UnknownFields(new TreeSet<>(keys), new TreeSet<>(params), new TreeMap<>(fields));
    rest.fields.remove(member.field());
    rest.params.remove(member.field());
    member.key().ifPresent(key -> rest.removeUnlessNeeded(key, sharing(key, members)));
    return rest;
  }

  private void removeUnlessNeeded(String key, List<Member<?>> sharing) {
    boolean needed = keys.contains(key) && sharing.stream().anyMatch(this::isSetInJson);
    if (!needed) {
      keys.remove(key);
      sharing.forEach(member -> fields.remove(member.field()));
    }
  }

  private boolean isSetInJson(Member<?> member) {
    JsonNode raw = fields.get(member.field());
    return raw != null && !ActiveKeysTable.isUnset(member, raw);
  }

  private static List<Member<?>> sharing(String key, List<Member<?>> members) {
    return members.stream().filter(member -> member.key().filter(key::equals).isPresent()).toList();
  }

  /** Compares the JSON as text, because trees with differently written numbers can be equal. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnknownFields that
        && keys.equals(that.keys)
        && params.equals(that.params)
        && texts().equals(that.texts());
  }

  @Override
  public int hashCode() {
    return Objects.hash(keys, params, texts());
  }

  private SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    fields.forEach((field, raw) -> texts.put(field, raw.toString()));
    return texts;
  }
}

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
 * JSON that was read, but does not fit the members of the spec. JSON that does not fit the spec is
 * kept, and is written back unchanged.
 *
 * @param keys the active keys that the spec does not declare, or whose values do not fit their
 *     types
 * @param params the field names of all parameters whose values do not fit their types
 * @param fields a map from the name of a field to the JSON of the field; the value is a {@code
 *     MissingNode} if the JSON that was read did not have the field
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
   * Returns the unknown fields that remain after a member is set or cleared. The JSON of the member
   * does not remain. The key of the member remains only if a different member with the same key has
   * kept JSON. If the key of the member does not remain, no kept JSON of a member with the same key
   * remains, because the kept JSON could make its member active.
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

  /**
   * Compares the JSON as text, because a comparison of two JSON trees can ignore that a number is
   * written differently.
   */
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

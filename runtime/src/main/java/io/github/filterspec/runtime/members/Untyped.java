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
 * What was read but fits no member: kept as it was, and written back.
 *
 * @param keys active keys that the spec does not know, or whose values its types cannot hold
 * @param params fields of parameters whose values their types cannot hold
 * @param fields the values, by field; a missing node says that the field was not there
 */
record Untyped(
    SortedSet<String> keys, SortedSet<String> params, SortedMap<String, JsonNode> fields) {
  static final Untyped NONE = new Untyped(new TreeSet<>(), new TreeSet<>(), new TreeMap<>());

  boolean isEmpty() {
    return keys.isEmpty() && params.isEmpty();
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>(keys);
    names.addAll(params);
    return names;
  }

  /**
   * The rest, once a member is set or cleared: what was kept for it goes, and its key with it
   * unless another member still needs that. What was inactive stays so: it goes too.
   */
  Untyped without(Member<?> member, List<Member<?>> members) {
    if (isEmpty()) {
      return this;
    }
    Untyped rest = new Untyped(new TreeSet<>(keys), new TreeSet<>(params), new TreeMap<>(fields));
    rest.fields.remove(member.field());
    rest.params.remove(member.field());
    member.key().ifPresent(key -> rest.removeUnlessNeeded(key, sharing(key, members)));
    return rest;
  }

  private void removeUnlessNeeded(String key, List<Member<?>> sharing) {
    boolean needed = keys.contains(key) && sharing.stream().anyMatch(this::holdsMoreThanNeutral);
    if (!needed) {
      keys.remove(key);
      sharing.forEach(member -> fields.remove(member.field()));
    }
  }

  private boolean holdsMoreThanNeutral(Member<?> member) {
    JsonNode raw = fields.get(member.field());
    return raw != null && !member.isNeutral(raw);
  }

  private static List<Member<?>> sharing(String key, List<Member<?>> members) {
    return members.stream().filter(member -> member.key().filter(key::equals).isPresent()).toList();
  }

  /** Equal if the same would be written: trees compare numbers more loosely than text does. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Untyped that
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

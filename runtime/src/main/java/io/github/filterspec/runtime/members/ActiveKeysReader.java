package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.filterspec.runtime.codec.RawJson;
import io.github.filterspec.runtime.codec.UnreadableValueException;
import io.github.filterspec.runtime.text.Surrogates;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A reader of a flat JSON body that lists the active keys.
 *
 * <p>The reader reads the field of a filter if the body lists the key of the filter. If the body
 * lists the key of a filter, but the value of the filter does not fit its type, the reader keeps
 * the key and the field of the filter as JSON. If the body lists a key that is not in the spec, the
 * reader does not know which fields belong to the unknown key, and keeps every field that does not
 * belong to a known key.
 */
final class ActiveKeysReader {
  private final ActiveKeysTable table;
  private final JsonNode json;
  private final SortedSet<String> unknownKeys = new TreeSet<>();
  private final SortedSet<String> unknownParams = new TreeSet<>();
  private final SortedMap<String, JsonNode> rawFields = new TreeMap<>();
  private final Set<String> typedFields = new HashSet<>();
  private Values values;

  ActiveKeysReader(ActiveKeysTable table, JsonNode json, Values start) {
    this.table = table;
    this.json = json;
    this.values = start;
  }

  Values read() {
    boolean allKeysKnown = readFilters();
    readParams();
    if (!allKeysKnown) {
      keepOtherFields();
    }
    return unknownKeys.isEmpty() && unknownParams.isEmpty()
        ? values
        : values.with(new UnknownFields(unknownKeys, unknownParams, rawFields));
  }

  private boolean readFilters() {
    Map<String, List<Member<?>>> membersByKey = table.membersByKey();
    boolean allKnown = true;
    for (String key : listedKeys()) {
      List<Member<?>> members = membersByKey.get(key);
      if (members == null) {
        unknownKeys.add(key);
        allKnown = false;
      } else if (!readTogether(members)) {
        unknownKeys.add(key);
      }
    }
    return allKnown;
  }

  private Set<String> listedKeys() {
    JsonNode list = json.path(table.list());
    if (!json.isObject() || !list.isArray()) {
      throw refused("the JSON is not an object with an array " + table.list());
    }
    Set<String> keys = new TreeSet<>();
    for (JsonNode key : list) {
      if (!key.isTextual() || !Surrogates.arePaired(key.textValue())) {
        throw refused("a key in " + table.list() + " is not a text");
      }
      keys.add(key.textValue());
    }
    return keys;
  }

  /**
   * Reads the members (methods of the spec) that have the same key. Returns false if a value does
   * not fit its type and must be kept as JSON.
   */
  private boolean readTogether(List<Member<?>> members) {
    List<Member<?>> telling =
        members.stream().filter(member -> !ActiveKeysTable.isUnset(member, field(member))).toList();
    boolean allFit = true;
    for (Member<?> member : members.size() == 1 || telling.isEmpty() ? members : telling) {
      if (!readField(member)) {
        keep(member.field(), field(member));
        allFit = false;
      }
    }
    members.forEach(member -> typedFields.add(member.field()));
    return allFit;
  }

  private <T> boolean readField(Member<T> member) {
    T value = valueOf(member);
    boolean fits = value != null && !(member.kind() == Member.Kind.FLAG && value.equals(false));
    if (fits) {
      values = values.with(member, value);
    }
    return fits;
  }

  private void readParams() {
    for (Member<?> member : table.members()) {
      if (!member.isInBody()) {
        continue;
      }
      if (member.kind() == Member.Kind.PARAM || member.kind().isPaging()) {
        readParam(member);
        typedFields.add(member.field());
      } else if (member.kind() == Member.Kind.CONSTANT) {
        typedFields.add(member.field());
      }
    }
  }

  private <T> void readParam(Member<T> member) {
    JsonNode field = field(member);
    if (field.isMissingNode() || RawJson.same(field, member.unset())) {
      return;
    }
    T value = valueOf(member);
    if (value == null || isBeforeFirstPage(member, value)) {
      unknownParams.add(member.field());
      keep(member.field(), field);
    } else if (!value.equals(member.whenUnset())) {
      values = values.with(member, value);
    }
  }

  private static boolean isBeforeFirstPage(Member<?> member, Object value) {
    return member.kind() == Member.Kind.PAGE
        && value instanceof Integer page
        && member.whenUnset() instanceof Integer first
        && page < first;
  }

  private <T> @Nullable T valueOf(Member<T> member) {
    try {
      T value = member.codec().read(field(member));
      return member.codec().problem(value) == null ? member.codec().canonical(value) : null;
    } catch (UnreadableValueException e) {
      return null;
    }
  }

  private void keepOtherFields() {
    for (Map.Entry<String, JsonNode> property : json.properties()) {
      String field = property.getKey();
      boolean open = !field.equals(table.list()) && !typedFields.contains(field);
      if (open && !isWrittenAnyway(field, property.getValue())) {
        keep(field, property.getValue());
      }
    }
  }

  private boolean isWrittenAnyway(String field, JsonNode value) {
    return table.members().stream()
        .filter(member -> member.field().equals(field))
        .anyMatch(member -> RawJson.same(value, member.unset()));
  }

  private void keep(String field, JsonNode raw) {
    try {
      RawJson.requirePaired(field);
      rawFields.put(field, RawJson.frozen(raw));
    } catch (UnreadableValueException e) {
      throw refused("a field cannot be kept as JSON, because its value " + e.getMessage());
    }
  }

  private IllegalArgumentException refused(String reason) {
    return new IllegalArgumentException(table.type() + ": " + reason);
  }

  private JsonNode field(Member<?> member) {
    JsonNode field = json.get(member.field());
    return field == null ? MissingNode.getInstance() : field;
  }
}

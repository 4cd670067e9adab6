package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.json.EncodedFields;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A writer of a flat JSON body that lists the active keys. The writer writes the list of keys, then
 * the members (methods of the spec), and then the unknown fields. If several members in a row are
 * not set, the writer copies the encoded bytes of their fields.
 */
final class ActiveKeysWriter {
  private final MemberList members;
  private final EncodedFields unset;
  private final JsonSink sink;

  ActiveKeysWriter(MemberList members, EncodedFields unset, JsonSink sink) {
    this.members = members;
    this.unset = unset;
    this.sink = sink;
  }

  void write(String list, Set<String> keys, Values values) {
    sink.startObject();
    sink.name(list);
    sink.startArray();
    keys.forEach(sink::text);
    sink.endArray();
    writeMembers(values);
    writeUnknownFields(values.unknown().fields());
    sink.endObject();
  }

  private void writeMembers(Values values) {
    int written = 0;
    for (Member<?> member : members) {
      if (!member.isInBody()) {
        continue;
      }
      JsonNode raw = values.unknown().fields().get(member.field());
      if (raw != null || values.has(member)) {
        sink.fields(unset, written, member.index());
        writeMember(member, raw, values);
        written = member.index() + 1;
      }
    }
    sink.fields(unset, written, members.size());
  }

  private <T> void writeMember(Member<T> member, @Nullable JsonNode raw, Values values) {
    T value = values.get(member);
    if (raw != null) {
      writeRaw(member.field(), raw);
    } else if (value != null) {
      sink.name(member.field());
      member.codec().write(value, sink);
    }
  }

  private void writeUnknownFields(SortedMap<String, JsonNode> fields) {
    if (fields.isEmpty()) {
      return;
    }
    Set<String> known = members.stream().map(Member::field).collect(Collectors.toSet());
    for (Map.Entry<String, JsonNode> field : fields.entrySet()) {
      if (!known.contains(field.getKey())) {
        writeRaw(field.getKey(), field.getValue());
      }
    }
  }

  private void writeRaw(String field, JsonNode raw) {
    if (!raw.isMissingNode()) {
      sink.name(field);
      sink.tree(raw);
    }
  }
}

package io.github.filterspec.runtime.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.internal.Utf8Sink;
import java.util.List;

/** A spec's body with nothing set: every member's neutral value, encoded once. */
public final class NeutralBody {
  private final List<? extends Member<?>> members;
  private final byte[] bytes;
  private final int[] offsets;

  NeutralBody(List<? extends Member<?>> members) {
    this.members = members;
    this.offsets = new int[members.size() + 1];
    Utf8Sink sink = Utf8Sink.insideObject();
    for (int i = 0; i < members.size(); i++) {
      offsets[i] = sink.size();
      write(sink, members.get(i));
    }
    offsets[members.size()] = sink.size();
    this.bytes = sink.toByteArray();
  }

  /**
   * All neutral members as bytes, a comma before each.
   *
   * @return the shared array, not to be changed
   */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Where a member's bytes begin.
   *
   * @param index the member's index, or their number for the end
   * @return an offset into {@link #bytes()}
   */
  public int offset(int index) {
    return offsets[index];
  }

  /**
   * Writes some members value by value.
   *
   * @param sink where to write
   * @param from the index of the first member
   * @param to the index after the last one
   */
  public void write(JsonSink sink, int from, int to) {
    members.subList(from, to).forEach(member -> write(sink, member));
  }

  private static void write(JsonSink sink, Member<?> member) {
    JsonNode neutral = member.neutral();
    if (neutral != null) {
      sink.name(member.field());
      sink.tree(neutral);
    }
  }
}

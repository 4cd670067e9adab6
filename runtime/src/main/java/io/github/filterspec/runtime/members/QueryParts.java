package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.json.JsonWritable;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The parts of a generated query: the page, and everything else that is sent with the query. */
public final class QueryParts {
  private final SpecValue<?> query;
  private final @Nullable Member<?> page;

  private QueryParts(SpecValue<?> query) {
    this.query = query;
    this.page =
        query.table.members().stream()
            .filter(member -> member.kind().isPage())
            .findFirst()
            .orElse(null);
  }

  /**
   * Separates the page of a generated query from the rest of the query.
   *
   * @param query any query
   * @return the parts, or empty if the query is not a generated query
   */
  public static Optional<QueryParts> of(Object query) {
    return query instanceof SpecValue<?> value
        ? Optional.of(new QueryParts(value))
        : Optional.empty();
  }

  /**
   * Returns the page number of the query.
   *
   * @return the page number that is set, or the number of the first page if no page number is set;
   *     empty if the pages have no numbers
   */
  public OptionalInt pageNumber() {
    return page() instanceof Integer number ? OptionalInt.of(number) : OptionalInt.empty();
  }

  /**
   * Returns the offset of the query's page, that is, the number of items before the page.
   *
   * @return the offset that is set, or the offset of the first page if no offset is set; empty if
   *     the pages have no offsets
   */
  public OptionalLong offset() {
    return page() instanceof Number offset
        ? OptionalLong.of(offset.longValue())
        : OptionalLong.empty();
  }

  /**
   * Returns the cursor of the query's page.
   *
   * @return the cursor that is set; empty if the query asks for the first page
   */
  public Optional<String> cursor() {
    return Optional.ofNullable(page()).map(Object::toString);
  }

  /**
   * Returns the number of pages before the page, if the pages have numbers, or the number of items
   * before the page, if the pages have offsets. The result is 0 for the first page, even if the API
   * begins to count at 1.
   *
   * @return the number, or empty if the pages have neither numbers nor offsets
   */
  public OptionalLong countBefore() {
    return page != null
            && page() instanceof Number number
            && page.whenUnset() instanceof Number first
        ? OptionalLong.of(number.longValue() - first.longValue())
        : OptionalLong.empty();
  }

  /**
   * Returns the page size that the query asks for.
   *
   * @return the page size; empty if the page size is not set
   */
  public OptionalInt pageSize() {
    return query.table.members().stream()
        .filter(member -> member.kind() == Member.Kind.PAGE_SIZE)
        .flatMap(member -> query.find(member).stream())
        .mapToInt(size -> ((Number) size).intValue())
        .findFirst();
  }

  /**
   * Returns a text that identifies the query's page among the pages of the query.
   *
   * @return the number or the cursor of the page; empty if the query asks for the first page of an
   *     API with cursors
   */
  public String pageText() {
    Object value = page();
    return value == null ? "" : value.toString();
  }

  private @Nullable Object page() {
    return page == null ? null : query.find(page).orElse(null);
  }

  /**
   * Returns everything that is sent with the query, except the page. The result contains the body
   * or the parameters of the URL, and the members that are sent in the path or in a header.
   *
   * @return an array of bytes; equal queries have equal arrays
   */
  public byte[] withoutPage() {
    JsonWritable all = this::writeWithoutPage;
    return all.toJsonBytes();
  }

  private void writeWithoutPage(JsonSink sink) {
    Values values = query.table.members().identity(query.values);
    sink.startObject();
    sink.name("body");
    query.table.write(values, sink);
    sink.name("outside");
    sink.startObject();
    query.table.members().stream()
        .filter(member -> !member.isInBody() && values.has(member))
        .forEach(member -> write(member, values, sink));
    sink.endObject();
    sink.endObject();
  }

  private static <T> void write(Member<T> member, Values values, JsonSink sink) {
    T value = values.get(member);
    JsonNode cleared = member.cleared(values);
    if (value != null) {
      sink.name(member.name());
      member.codec().write(value, sink);
    } else if (cleared != null) {
      sink.name(member.name());
      sink.tree(cleared);
    }
  }
}

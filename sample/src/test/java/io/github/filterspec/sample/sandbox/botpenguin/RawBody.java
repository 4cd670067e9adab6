package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** An immutable request body. Each change returns a new body. */
public final class RawBody {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The vendor's example without an active filter, for all contacts, confirmed or not. */
  private static final String NEUTRAL =
      """
      {"searchText":"","tags":[],"status":[],"isOnline":false,"_botWebsite":[],"_botWhatsapp":[],
       "_botTelegram":[],"_botFacebook":[],"_agentAssigned":[],"segments":[],
       "applicableFilters":[],"lastSeenAt":{"startAt":"","endsAt":""},
       "createdAt":{"startAt":"","endsAt":""},"userInteracted":false,"lastMessageBy":[],
       "isLiveChatActive":false,"hasOrdered":{"status":false,"lastAt":""},"page":1,
       "isExport":"none","isContact":false}
      """;

  private final ObjectNode json;

  private RawBody(ObjectNode json) {
    this.json = json;
  }

  public static RawBody neutral() {
    try {
      return new RawBody((ObjectNode) MAPPER.readTree(NEUTRAL));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Returns the names of all fields, also inside objects: {@code page}, {@code lastSeenAt.startAt}.
   */
  static List<String> fields() {
    return neutral()
        .json
        .propertyStream()
        .flatMap(
            field ->
                Stream.concat(
                    Stream.of(field.getKey()),
                    field
                        .getValue()
                        .propertyStream()
                        .map(inner -> field.getKey() + "." + inner.getKey())))
        .toList();
  }

  /** Sets a field to a JSON value. */
  public RawBody with(String field, String value) {
    RawBody copy = new RawBody(json.deepCopy());
    try {
      copy.parentOf(field).set(lastPart(field), MAPPER.readTree(value));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
    return copy;
  }

  RawBody without(String field) {
    RawBody copy = new RawBody(json.deepCopy());
    copy.parentOf(field).remove(lastPart(field));
    return copy;
  }

  /** Sets {@code applicableFilters}. */
  public RawBody active(String... keys) {
    RawBody copy = new RawBody(json.deepCopy());
    ArrayNode list = copy.json.putArray("applicableFilters");
    List.of(keys).forEach(list::add);
    return copy;
  }

  RawBody page(int page) {
    return with("page", Integer.toString(page));
  }

  public String json() {
    return json.toString();
  }

  private ObjectNode parentOf(String field) {
    int dot = field.indexOf('.');
    return dot < 0 ? json : (ObjectNode) json.path(field.substring(0, dot));
  }

  private static String lastPart(String field) {
    return field.substring(field.indexOf('.') + 1);
  }
}

package io.github.filterspec.sample.opencx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The JSON Schema of OpenCX's page, with its formats. */
public final class OpenCxSchema {

  private static final JsonNode PAGE = read();

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private static final Map<String, Schema> BY_NAME = new ConcurrentHashMap<>();

  private OpenCxSchema() {}

  /**
   * Returns the problems of a JSON text with their paths. The list is empty if the text is valid.
   *
   * @param definition for example {@code ListContactSegmentsOutput}, {@code ContactSegment}, {@code
   *     ContactsFilter} or {@code ErrorDto}
   * @throws IllegalArgumentException if the page has no such definition
   */
  public static List<String> validate(String definition, String json) {
    Schema schema = BY_NAME.computeIfAbsent(definition, OpenCxSchema::schema);
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  /** Returns the documented types of conditions. */
  public static Set<String> conditionTypes() {
    return PAGE.at("/$defs/ContactsFilter/anyOf")
        .valueStream()
        .map(condition -> condition.at("/properties/type/const").textValue())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Schema schema(String definition) {
    if (!PAGE.path("$defs").has(definition)) {
      throw new IllegalArgumentException("The page has no definition '" + definition + "'");
    }
    ObjectNode root = PAGE.deepCopy();
    return REGISTRY.getSchema(root.put("$ref", "#/$defs/" + definition));
  }

  private static JsonNode read() {
    try (InputStream file = OpenCxSchema.class.getResourceAsStream("/opencx/schema.json")) {
      return new ObjectMapper().readTree(Objects.requireNonNull(file, "no schema"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.github.filterspec.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request and its answer in a file of a recording. The file has the hash of the request, and no
 * value, header or parameter of the request.
 *
 * @param salt the salt of the hash
 * @param request the request
 * @param status the HTTP status of the answer
 * @param headers the headers of the answer that a recording keeps
 * @param json the body, or null if the body is not JSON
 * @param text the body if the body is not JSON
 */
record RecordedCall(
    String salt,
    RequestKey.Identified request,
    int status,
    Map<String, String> headers,
    @Nullable JsonNode json,
    String text) {
  /** The base URL in the files of a recording. */
  static final String BASE = "http://recorded.invalid/";

  private static final int FORMAT = 1;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** Parses a body. Returns null if the body is not JSON. */
  static @Nullable JsonNode parsed(String body) {
    try {
      JsonNode json = MAPPER.readTree(body);
      return json.isMissingNode() ? null : json;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /** Returns the text of the file. */
  String toText() {
    ObjectNode file = MAPPER.createObjectNode();
    file.put("format", FORMAT);
    file.put("salt", salt);
    ObjectNode asked = file.putObject("request");
    asked.put("type", request.name());
    request.members().forEach(asked.withArray("members")::add);
    asked.put("hash", request.hash());
    ObjectNode answer = file.putObject("answer");
    answer.put("status", status);
    headers.forEach(answer.putObject("headers")::put);
    if (json != null) {
      answer.set("json", json);
    } else {
      answer.put("text", text);
    }
    return file.toPrettyString() + "\n";
  }

  static RecordedCall read(Path path) {
    try {
      JsonNode file = MAPPER.readTree(Files.readString(path));
      if (file.path("format").asInt() != FORMAT) {
        throw new IllegalArgumentException(
            "%s has another format than this version can read. Record it again."
                .formatted(path.getFileName()));
      }
      JsonNode asked = file.path("request");
      List<String> members =
          MAPPER.convertValue(
              asked.path("members"),
              MAPPER.getTypeFactory().constructCollectionType(List.class, String.class));
      JsonNode answer = file.path("answer");
      Map<String, String> headers = new LinkedHashMap<>();
      answer
          .path("headers")
          .properties()
          .forEach(each -> headers.put(each.getKey(), each.getValue().asText()));
      return new RecordedCall(
          file.path("salt").asText(),
          new RequestKey.Identified(
              asked.path("hash").asText(),
              asked.path("type").asText(),
              members == null ? List.of() : members),
          answer.path("status").asInt(),
          headers,
          answer.get("json"),
          answer.path("text").asText());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "%s is not a file of a recording.".formatted(path.getFileName()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the answer with the base URL of a server. */
  FakeAnswer answer(String base) {
    Map<String, String> own = new LinkedHashMap<>();
    headers.forEach((name, value) -> own.put(name, value.replace(BASE, base)));
    String body = json == null ? text : json.toString();
    return new FakeAnswer(FakeAnswer.Ending.WHOLE, status, own, body.replace(BASE, base));
  }
}

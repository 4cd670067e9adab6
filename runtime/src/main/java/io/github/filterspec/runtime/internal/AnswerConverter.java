package io.github.filterspec.runtime.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.ApiDecodingException;
import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.wire.ApiDefinition.EnvelopeParts;
import io.github.filterspec.runtime.wire.EndpointDefinition;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/** Reads an answer as a whole page, or throws: a missing part is never an empty page. */
public final class AnswerConverter implements Converter<ResponseBody, Page<Object>> {
  private static final int OK = 200;

  private final EndpointDefinition endpoint;
  private final ItemMapper mapper;

  /**
   * A converter for one endpoint.
   *
   * @param endpoint says how the answers look
   * @param mapper reads them
   */
  public AnswerConverter(EndpointDefinition endpoint, ItemMapper mapper) {
    this.endpoint = endpoint;
    this.mapper = mapper;
  }

  @Override
  public Page<Object> convert(ResponseBody body) throws IOException {
    try (body) {
      requireJson(body.contentType());
      JsonNode root = read(body);
      requireSuccess(root);
      return new Page<>(mapper.readItems(data(root), endpoint.item(), dataPath()));
    }
  }

  private void requireJson(@Nullable MediaType type) {
    if (type != null && !type.subtype().endsWith("json")) {
      throw new ApiProtocolException(
          "%s answered %s/%s instead of JSON".formatted(name(), type.type(), type.subtype()));
    }
  }

  private JsonNode read(ResponseBody body) throws IOException {
    JsonNode root;
    try {
      root =
          inUtf8(body) ? StrictJson.parse(body.byteStream()) : StrictJson.parse(body.charStream());
    } catch (JsonProcessingException e) {
      throw new ApiDecodingException(name() + " answered with broken JSON", position(e));
    } catch (CharConversionException e) {
      throw new ApiDecodingException(name() + " answered with broken text", "an unknown place");
    }
    if (root.isMissingNode() || root.isNull()) {
      throw new ApiProtocolException(name() + " answered with nothing");
    }
    return root;
  }

  private static boolean inUtf8(ResponseBody body) {
    MediaType type = body.contentType();
    Charset charset = type == null ? null : type.charset();
    return charset == null || charset.equals(StandardCharsets.UTF_8);
  }

  private static String position(JsonProcessingException e) {
    return e.getLocation() == null
        ? "an unknown place"
        : "line %d, column %d"
            .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }

  private void requireSuccess(JsonNode root) {
    EnvelopeParts envelope = endpoint.envelope();
    if (envelope.success().isEmpty()) {
      return;
    }
    JsonNode success = JsonPaths.find(root, envelope.success());
    if (success.isMissingNode()) {
      throw new ApiProtocolException(name() + " answered without the field " + envelope.success());
    }
    if (!success.asText().equals(envelope.successIs())) {
      ErrorAnswer answer = new ErrorAnswer(endpoint, root);
      throw answer.toException(answer.status(OK), null);
    }
  }

  private JsonNode data(JsonNode root) {
    String path = endpoint.envelope().data();
    JsonNode data = path.isEmpty() ? root : JsonPaths.find(root, path);
    if (data.isArray()) {
      return data;
    }
    String found = data.isMissingNode() ? "is missing" : "is no array";
    throw new ApiProtocolException(
        "%s answered without data: %s %s".formatted(name(), dataPath(), found));
  }

  private String dataPath() {
    String path = endpoint.envelope().data();
    return path.isEmpty() ? "$" : path;
  }

  private String name() {
    return endpoint.api().annotation().getSimpleName();
  }
}

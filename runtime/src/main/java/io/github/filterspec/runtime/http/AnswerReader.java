package io.github.filterspec.runtime.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EnvelopeDefinition;
import io.github.filterspec.runtime.text.ForeignText;
import io.github.filterspec.runtime.text.StrictJson;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * A reader of the body of an answer. It parses the JSON and checks that the envelope reports
 * success.
 */
final class AnswerReader {
  private static final int OK = 200;

  private final EndpointDefinition endpoint;

  AnswerReader(EndpointDefinition endpoint) {
    this.endpoint = endpoint;
  }

  /**
   * Reads the body of a successful answer. Throws an exception if the envelope reports an error.
   */
  Answer read(ResponseBody body) throws IOException {
    requireJson(body.contentType());
    JsonNode root = readRoot(body);
    EnvelopeDefinition envelope = envelope(root);
    requireSuccess(root, envelope);
    return new Answer(root, envelope);
  }

  private void requireJson(@Nullable MediaType type) {
    if (type == null || type.subtype().endsWith("json")) {
      return;
    }
    if (!endpoint.api().mediaTypes().contains(type.type() + "/" + type.subtype())) {
      String found = ForeignText.name(type.type()) + "/" + ForeignText.name(type.subtype());
      String advice =
          ". If the body is JSON, add @MediaTypes(\"%s\") to @%s".formatted(found, name());
      throw CallFailure.protocol(
          "%s answered %s instead of JSON%s"
              .formatted(name(), found, type.subtype().equals("html") ? "" : advice));
    }
  }

  private JsonNode readRoot(ResponseBody body) throws IOException {
    JsonNode root;
    try {
      root =
          inUtf8(body) ? StrictJson.parse(body.byteStream()) : StrictJson.parse(body.charStream());
    } catch (JsonProcessingException e) {
      throw CallFailure.decoding(
          name()
              + (StrictJson.exceedsLimit(e)
                  ? " answered with JSON that has a number that is too long, or is nested too deeply"
                  : " answered with broken JSON"),
          position(e));
    } catch (CharConversionException e) {
      throw CallFailure.decoding(
          name() + " answered with bytes that are not valid in its charset", "an unknown place");
    }
    if (root.isMissingNode() || root.isNull()) {
      throw CallFailure.protocol(name() + " answered with an empty body");
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

  /** Returns the first envelope of the endpoint whose success field is in the answer. */
  private EnvelopeDefinition envelope(JsonNode root) {
    return endpoint.envelopes().stream()
        .filter(each -> each.success().isEmpty() || JsonPaths.has(root, each.success()))
        .findFirst()
        .orElseThrow(
            () -> CallFailure.protocol(name() + " answered without the field " + successFields()));
  }

  private String successFields() {
    return endpoint.envelopes().stream()
        .map(EnvelopeDefinition::success)
        .collect(Collectors.joining(" or "));
  }

  private void requireSuccess(JsonNode root, EnvelopeDefinition envelope) {
    boolean successful =
        envelope.success().isEmpty()
            || JsonPaths.find(root, envelope.success()).asText().equals(envelope.successIs());
    ErrorAnswer answer = new ErrorAnswer(endpoint.api(), envelope, root);
    if (!successful || answer.hasErrorStatus()) {
      throw answer.toFailure(OK, null);
    }
  }

  private String name() {
    return endpoint.api().name();
  }

  /** A successful answer. */
  record Answer(JsonNode root, EnvelopeDefinition envelope) {

    /** Returns the data of the envelope, or a missing node if there is no data. */
    JsonNode data() {
      return envelope.data().isEmpty() ? root : JsonPaths.find(root, envelope.data());
    }

    /** Returns the path of the data, or "the answer", for messages. */
    String dataName() {
      return envelope.data().isEmpty() ? "the answer" : envelope.data();
    }

    /** Returns the path of the data for messages. */
    String dataPath() {
      return envelope.data().isEmpty() ? "$" : envelope.data();
    }
  }
}

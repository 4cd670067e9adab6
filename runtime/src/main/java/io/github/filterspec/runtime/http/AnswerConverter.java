package io.github.filterspec.runtime.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Receipt;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EnvelopeDefinition;
import io.github.filterspec.runtime.http.AnswerReader.Answer;
import java.io.IOException;
import java.util.List;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/**
 * A converter of answers to the type that the method of the service returns. If a part of an answer
 * is missing, the converter throws an exception and does not return an empty page.
 */
public final class AnswerConverter implements Converter<ResponseBody, Object> {
  private static final int MOST_OF_MESSAGE = 1024;

  private final EndpointDefinition endpoint;
  private final Class<?> promised;
  private final ItemMapper mapper;
  private final AnswerReader reader;

  /**
   * Creates a converter for one endpoint.
   *
   * @param endpoint the endpoint, with the structure of its answers
   * @param promised a page, a receipt, or the type of the whole answer
   * @param mapper the mapper that reads items
   */
  public AnswerConverter(EndpointDefinition endpoint, Class<?> promised, ItemMapper mapper) {
    this.endpoint = endpoint;
    this.promised = promised;
    this.mapper = mapper;
    this.reader = new AnswerReader(endpoint);
  }

  @Override
  public Object convert(ResponseBody body) throws IOException {
    try {
      return converted(body);
    } catch (Error e) { // Retrofit would rethrow it past its callback
      throw new CarriedException(e);
    }
  }

  private Object converted(ResponseBody body) throws IOException {
    try (body) {
      if (mayBeEmpty(endpoint) && body.source().exhausted()) {
        return Receipt.of(null);
      }
      Answer answer = reader.read(body);
      if (promised == Receipt.class) {
        return Receipt.of(message(answer));
      }
      return promised == Page.class ? page(answer) : whole(answer);
    }
  }

  /**
   * Returns true if an empty answer is allowed. The answer to a command without item and envelope
   * can be empty, because only the status is read.
   */
  static boolean mayBeEmpty(EndpointDefinition endpoint) {
    return !endpoint.isReadOnly()
        && endpoint.item() == Receipt.class
        && endpoint.envelopes().stream().allMatch(EnvelopeDefinition::isNone);
  }

  private static @Nullable String message(Answer answer) {
    return JsonPaths.text(answer.root(), answer.envelope().message(), MOST_OF_MESSAGE);
  }

  private Page<Object> page(Answer answer) {
    JsonNode data = answer.data();
    if (!data.isArray()) {
      throw withoutData(answer, data.isNull() ? "is null" : missingOr("is not an array", data));
    }
    List<Object> items = mapper.readItems(data, endpoint.item(), answer.dataPath());
    boolean numbered = endpoint.paging().cursor().isEmpty();
    return new PageReader(endpoint, answer).page(numbered ? ReadItems.of(items, data) : items);
  }

  private Object whole(Answer answer) {
    JsonNode data = answer.data();
    if (data.isMissingNode() || data.isNull()) {
      throw withoutData(answer, "is missing");
    }
    return mapper.readWhole(data, endpoint.item(), answer.dataPath());
  }

  private static String missingOr(String otherwise, JsonNode data) {
    return data.isMissingNode() ? "is missing" : otherwise;
  }

  private CallFailure withoutData(Answer answer, String found) {
    String api = endpoint.api().name();
    return CallFailure.protocol(
        "%s answered without data: %s %s%s"
            .formatted(
                api,
                answer.dataName(),
                found,
                answer.data().isNull() ? "" : new DataAdvice(api, answer).text()));
  }
}

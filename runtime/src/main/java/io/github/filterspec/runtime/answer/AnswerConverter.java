package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Receipt;
import io.github.filterspec.runtime.answer.AnswerReader.Answer;
import io.github.filterspec.runtime.endpoint.CursorSource;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EnvelopeDefinition;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.failure.CarriedException;
import java.io.IOException;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/**
 * Converts an answer to the type that a method of a generated service returns. If a part of an
 * answer is missing, the converter throws an exception instead of returning an empty page.
 */
public final class AnswerConverter implements Converter<ResponseBody, Object> {
  private static final int MOST_OF_MESSAGE = 1024;

  private final EndpointDefinition endpoint;
  private final Class<?> promised;
  private final AnswerReader reader;

  /**
   * Creates a converter for one endpoint.
   *
   * @param endpoint the endpoint whose answers are converted
   * @param promised the type to which answers are converted: a page, a receipt, or the type of the
   *     whole answer
   * @param mapper the mapper that reads items
   * @param settings the settings for reading answers
   */
  public AnswerConverter(
      EndpointDefinition endpoint, Class<?> promised, ItemMapper mapper, AnswerSettings settings) {
    this.endpoint = endpoint;
    this.promised = promised;
    Paging paging = endpoint.paging();
    boolean mayRepeat = paging.cursor().filter(CursorSource::mayRepeat).isPresent();
    boolean compared = !paging.isByCursors() || mayRepeat || paging.isLastIfShorter();
    this.reader =
        new AnswerReader(
            endpoint,
            mapper.reader(endpoint.item(), compared, settings.leavesOutUnreadable()),
            endpoint.info().map(mapper::infoReader).orElse(null),
            settings.maxBytes());
  }

  @Override
  public @Nullable Object convert(ResponseBody body) throws IOException {
    try {
      return converted(body);
    } catch (Error e) { // Retrofit would rethrow it, and not call its callback
      throw new CarriedException(e);
    }
  }

  private @Nullable Object converted(ResponseBody body) throws IOException {
    try (body) {
      if (mayBeEmpty(endpoint) && body.source().exhausted()) {
        return Receipt.of(null);
      }
      if (promised == Receipt.class) {
        return Receipt.of(message(reader.read(body)));
      }
      return promised == Page.class ? page(reader.readPage(body)) : whole(reader.readWhole(body));
    }
  }

  /**
   * Returns whether the body of an answer may be empty. If a request has no item type and no
   * envelope, the client reads only the status of the answer, so the body may be empty. The answer
   * to a HEAD request never has a body.
   */
  public static boolean mayBeEmpty(EndpointDefinition endpoint) {
    return endpoint.item() == Receipt.class
        && (endpoint.method().equals("HEAD")
            || endpoint.envelopes().stream().allMatch(EnvelopeDefinition::isNone));
  }

  private static @Nullable String message(Answer answer) {
    return JsonPaths.text(answer.root(), answer.envelope().message(), MOST_OF_MESSAGE);
  }

  private Page<Object> page(Answer answer) throws IOException {
    JsonNode data = answer.data();
    if (!data.isArray() && !isNone(answer)) {
      throw withoutData(answer, data.isNull() ? "is null" : missingOr("is not an array", data));
    }
    ReadData items = data.isArray() ? answer.readData() : ReadData.NONE;
    Object info = reader.info(answer);
    Page<Object> page = new PageReader(endpoint, answer).page(items);
    return info == null ? page : page.withInfo(info);
  }

  /** Returns the value of an answer, or null if the answer has no value. */
  private @Nullable Object whole(Answer answer) {
    JsonNode data = answer.data();
    if (isNone(answer)) {
      return null;
    }
    if (data.isMissingNode() || data.isNull()) {
      throw withoutData(answer, "is missing");
    }
    return answer.readData().items().get(0);
  }

  /**
   * Returns whether the data is missing or null, and the spec says that this means no items. A path
   * that leads through a text, a number or an array is an error.
   */
  private static boolean isNone(Answer answer) {
    JsonNode data = answer.data();
    return answer.envelope().isNoneIfMissing()
        && (data.isMissingNode() || data.isNull())
        && AnswerPath.obstacle(answer.envelope().data(), answer.root()).isEmpty();
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

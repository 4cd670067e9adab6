package io.github.filterspec.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.runtime.answer.AnswerSettings;
import io.github.filterspec.runtime.answer.ItemMapper;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.failure.CarriedException;
import io.github.filterspec.runtime.http.ServiceConverters;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * A converter factory for Retrofit. With this factory, Retrofit sends generated queries and
 * commands through generated services, and reads the answers.
 *
 * <pre>{@code
 * Retrofit retrofit = new Retrofit.Builder()
 *     .baseUrl("https://api.v7.botpenguin.com/")
 *     .addConverterFactory(FilterspecConverterFactory.create())
 *     .build();
 * Response<Page<Contact>> answer = retrofit.create(InboxUsersService.class).inboxUsers(query).execute();
 * }</pre>
 *
 * <p>The application must configure authentication in the OkHttp client that Retrofit uses. If an
 * answer has the status 200 and {@code "success": false}, the call throws an {@link
 * ApiErrorException}. If the HTTP status is an error, Retrofit returns the answer as {@code
 * Response.errorBody()}. The factory ignores service methods that the processor did not generate.
 */
public final class FilterspecConverterFactory extends Converter.Factory {
  private final ServiceConverters converters;

  private FilterspecConverterFactory(ItemMapper mapper) {
    this.converters = new ServiceConverters(mapper, AnswerSettings.DEFAULTS);
  }

  /**
   * Returns a factory that uses a default Jackson mapper. The mapper ignores unknown fields, and
   * reads the types of {@code java.time}. The mapper reads values exactly (see {@link
   * ApiClient.Builder#mapper}). An answer can have at most 32 MiB after decompression.
   *
   * @return the factory
   */
  public static FilterspecConverterFactory create() {
    return new FilterspecConverterFactory(ItemMapper.standard());
  }

  /**
   * Returns a factory that reads items with the given mapper. The mapper reads values exactly (see
   * {@link ApiClient.Builder#mapper}).
   *
   * @param mapper the mapper, which is copied
   * @return the factory
   * @throws ApiConfigurationException if the mapper has default typing, because an answer could
   *     then choose the classes that Jackson instantiates
   */
  public static FilterspecConverterFactory create(ObjectMapper mapper) {
    return new FilterspecConverterFactory(Failures.translated(null, () -> ItemMapper.of(mapper)));
  }

  @Override
  public @Nullable Converter<?, RequestBody> requestBodyConverter(
      Type type, Annotation[] parameter, Annotation[] method, Retrofit retrofit) {
    return converters.requestBodyConverter(type, parameter, method, retrofit);
  }

  @Override
  public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    try {
      Converter<ResponseBody, ?> answers =
          converters.responseBodyConverter(type, annotations, retrofit);
      EndpointDefinition endpoint = ServiceConverters.endpoint(annotations);
      requireBody(endpoint);
      return answers == null ? null : body -> converted(answers, body, endpoint);
    } catch (CallFailure failure) {
      throw Failures.exception(failure, null);
    }
  }

  /**
   * Rejects an endpoint whose answers have the URL of the next page in a header, because Retrofit
   * passes only the body of an answer to a converter.
   */
  private static void requireBody(@Nullable EndpointDefinition endpoint) {
    if (endpoint != null && endpoint.paging().isByUrls() && endpoint.paging().cursor().isEmpty()) {
      throw CallFailure.configuration(
          "%s (%s) has the URL of the next page in the header Link, which a Retrofit converter cannot read. Use an ApiClient for this endpoint"
              .formatted(endpoint, endpoint.api().name()));
    }
  }

  private static @Nullable Object converted(
      Converter<ResponseBody, ?> answers, ResponseBody body, @Nullable EndpointDefinition endpoint)
      throws IOException {
    try {
      return answers.convert(body);
    } catch (CallFailure failure) {
      throw Failures.exception(failure, endpoint);
    } catch (CarriedException e) {
      if (e.carried() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }
}

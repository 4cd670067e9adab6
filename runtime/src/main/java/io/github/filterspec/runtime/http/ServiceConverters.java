package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.answer.AnswerConverter;
import io.github.filterspec.runtime.answer.AnswerSettings;
import io.github.filterspec.runtime.answer.ClosedPackage;
import io.github.filterspec.runtime.answer.ItemMapper;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.members.SpecValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Type;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * The Retrofit converters of generated services. If a conversion fails, the converter throws a
 * {@link CallFailure}.
 */
public final class ServiceConverters extends Converter.Factory {
  private static final MediaType JSON = MediaType.get("application/json");

  private final ItemMapper mapper;
  private final AnswerSettings settings;

  /**
   * Creates the converters.
   *
   * @param mapper the mapper that reads items
   * @param settings the settings for reading answers
   */
  public ServiceConverters(ItemMapper mapper, AnswerSettings settings) {
    this.mapper = mapper;
    this.settings = settings;
  }

  @Override
  public @Nullable Converter<?, RequestBody> requestBodyConverter(
      Type type, Annotation[] parameter, Annotation[] method, Retrofit retrofit) {
    boolean ours = type instanceof Class<?> raw && SpecValue.class.isAssignableFrom(raw);
    return ours ? (SpecValue<?> value) -> body(value) : null;
  }

  private static RequestBody body(SpecValue<?> value) {
    SentRequest.check(value);
    return RequestBody.create(value.toJsonBytes(), JSON);
  }

  @Override
  public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    EndpointDefinition endpoint = endpoint(annotations);
    return endpoint == null
        ? null
        : new AnswerConverter(endpoint, getRawType(type), mapper, settings);
  }

  /**
   * Returns the endpoint of a generated service.
   *
   * @param annotations the annotations on a method of a Retrofit service
   * @return the endpoint, or null if the method does not belong to a generated service
   */
  public static @Nullable EndpointDefinition endpoint(Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof EndpointOf endpoint) {
        return endpoint(endpoint.value());
      }
    }
    return null;
  }

  private static EndpointDefinition endpoint(Class<?> service) {
    try {
      Field constant = service.getDeclaredField("ENDPOINT");
      constant.setAccessible(true);
      return (EndpointDefinition) constant.get(null);
    } catch (InaccessibleObjectException e) {
      throw ClosedPackage.of(service);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(service.getName() + " has no constant ENDPOINT", e);
    }
  }
}

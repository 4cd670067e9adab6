package io.github.filterspec.runtime;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import retrofit2.Call;
import retrofit2.Retrofit;

/**
 * A request that changes something and is sent only once. The processor generates the
 * implementations.
 *
 * @param <R> the type of the answer; a {@link Receipt} if the answer has no data
 */
public interface Command<R> {

  /**
   * Returns the endpoint to which the command is sent.
   *
   * @return the endpoint, the same for all commands of a spec
   */
  EndpointDefinition endpoint();

  /**
   * Creates a call of the generated service with this command.
   *
   * @param retrofit a Retrofit that has a {@link FilterspecConverterFactory}
   * @return a call that is not executed yet
   */
  Call<R> call(Retrofit retrofit);

  /**
   * Returns the command as canonical JSON, which is sent as the body.
   *
   * @return the JSON
   */
  String toJson();
}

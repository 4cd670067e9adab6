package io.github.filterspec.runtime;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import retrofit2.Call;
import retrofit2.Retrofit;

/**
 * A request that changes something, and is sent once. The processor generates its implementations.
 *
 * @param <R> what it is answered with; a {@link Receipt} if the API has nothing to say
 */
public interface Command<R> {

  /**
   * Where the command is sent, and how the answer is read.
   *
   * @return the endpoint, the same for all commands of a spec
   */
  EndpointDefinition endpoint();

  /**
   * A call of the generated service with this command.
   *
   * @param retrofit one with a {@link FilterspecConverterFactory}
   * @return a call that was not yet executed
   */
  Call<R> call(Retrofit retrofit);

  /**
   * The command as canonical JSON: the body that is sent.
   *
   * @return the JSON
   */
  String toJson();
}

package io.github.filterspec.runtime;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import java.util.Optional;
import retrofit2.Call;
import retrofit2.Retrofit;

/**
 * A request that only reads. Its answers are pages of items. The processor generates the
 * implementations.
 *
 * @param <T> the type of the items
 */
public interface Query<T> {

  /**
   * Returns the endpoint to which the query is sent.
   *
   * @return the endpoint, the same for all queries of a spec
   */
  EndpointDefinition endpoint();

  /**
   * Creates a call of the generated service with this query.
   *
   * @param retrofit a Retrofit that has a {@link FilterspecConverterFactory}
   * @return a call that is not executed yet
   */
  Call<Page<T>> call(Retrofit retrofit);

  /**
   * Returns the query of the next page.
   *
   * @param page the answer to this query
   * @return the query of the next page, or empty if the page is the last one
   */
  Optional<? extends Query<T>> after(Page<T> page);

  /**
   * Returns the query as canonical JSON, which is the body if the query is sent as JSON.
   *
   * @return the JSON
   */
  String toJson();
}

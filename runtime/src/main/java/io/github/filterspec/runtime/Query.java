package io.github.filterspec.runtime;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import java.util.Optional;
import retrofit2.Call;
import retrofit2.Retrofit;

/**
 * A request that only reads, and is answered with pages of items. The processor generates its
 * implementations.
 *
 * @param <T> the type of the items
 */
public interface Query<T> {

  /**
   * Where the query is sent, and how the answer is read.
   *
   * @return the endpoint, the same for all queries of a spec
   */
  EndpointDefinition endpoint();

  /**
   * A call of the generated service with this query.
   *
   * @param retrofit one with a {@link FilterspecConverterFactory}
   * @return a call that was not yet executed
   */
  Call<Page<T>> call(Retrofit retrofit);

  /**
   * The query of the page that comes after an answered one.
   *
   * @param page what this query was answered with
   * @return the next query, or nothing if that was the last page
   */
  Optional<? extends Query<T>> after(Page<T> page);

  /**
   * The query as canonical JSON: the body that is sent.
   *
   * @return the JSON
   */
  String toJson();
}

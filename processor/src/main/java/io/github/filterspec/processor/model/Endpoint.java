package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * Where a query is sent.
 *
 * @param apis the API annotations on the spec; a good spec has one
 * @param headers what the API sends with each request
 * @param method the HTTP method
 * @param path the path below the base URL
 * @param item the type of a page's items
 * @param itemFlaw why pages cannot hold such items; empty if they can
 * @param envelope how the answers wrap their data, if not as the API says
 */
public record Endpoint(
    List<ClassName> apis,
    List<Api.Header> headers,
    String method,
    String path,
    TypeName item,
    String itemFlaw,
    Optional<Api.Envelope> envelope) {

  public Endpoint {
    apis = List.copyOf(apis);
    headers = List.copyOf(headers);
  }

  /** The API of a good spec. */
  public ClassName api() {
    return apis.get(0);
  }
}

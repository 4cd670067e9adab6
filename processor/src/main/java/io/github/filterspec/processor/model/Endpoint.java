package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Set;

/**
 * The endpoint of a query or a command.
 *
 * @param apis the API annotations on the spec; a spec without problems has exactly one, which has
 *     {@code @Api}
 * @param headers the headers that the API sends with each request
 * @param method the HTTP method
 * @param path the path below the base URL
 * @param item the type of a page's items, or of a command's answer; void if there is none
 * @param itemProblem the reason why the item type is not allowed; empty if it is allowed
 * @param envelopes the envelopes of this endpoint; empty if the envelope of the API is used
 * @param writes whether the spec is a command
 */
public record Endpoint(
    List<ApiAnnotation> apis,
    List<Api.Header> headers,
    String method,
    String path,
    TypeName item,
    String itemProblem,
    List<Api.Envelope> envelopes,
    boolean writes) {

  public Endpoint {
    apis = List.copyOf(apis);
    headers = List.copyOf(headers);
    envelopes = List.copyOf(envelopes);
  }

  /** Returns whether the endpoint declares an item type. */
  public boolean hasItem() {
    return !item.equals(TypeName.VOID);
  }

  /** Returns whether one of its APIs is in a set of qualified names. */
  public boolean isOfOneOf(Set<String> names) {
    return apis.stream().map(api -> api.type().canonicalName()).anyMatch(names::contains);
  }

  /** Returns whether requests have a bearer token. */
  public boolean isBearer() {
    return apis.stream().anyMatch(ApiAnnotation::bearer);
  }

  /** Returns the API of a spec without problems. */
  public ClassName api() {
    return apis.get(0).type();
  }
}

package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Set;

/**
 * Where a query is sent.
 *
 * @param apis the API annotations on the spec; a good spec has one, which is declared
 * @param headers what the API sends with each request
 * @param method the HTTP method
 * @param path the path below the base URL
 * @param item the type of a page's items, or of a command's answer; void if there is none
 * @param itemFlaw why answers cannot hold such items; empty if they can
 * @param envelopes how the answers wrap their data, one of several ways; none if as the API says
 * @param writes whether it is a command
 */
public record Endpoint(
    List<ApiAnnotation> apis,
    List<Api.Header> headers,
    String method,
    String path,
    TypeName item,
    String itemFlaw,
    List<Api.Envelope> envelopes,
    boolean writes) {

  public Endpoint {
    apis = List.copyOf(apis);
    headers = List.copyOf(headers);
    envelopes = List.copyOf(envelopes);
  }

  /** Whether the answer has items, or is one. */
  public boolean hasItem() {
    return !item.equals(TypeName.VOID);
  }

  /** Whether one of its APIs is among these, which are qualified names. */
  public boolean isOfOneOf(Set<String> names) {
    return apis.stream().map(api -> api.type().canonicalName()).anyMatch(names::contains);
  }

  /** Whether requests carry a bearer token. */
  public boolean isBearer() {
    return apis.stream().anyMatch(ApiAnnotation::bearer);
  }

  /** The API of a good spec. */
  public ClassName api() {
    return apis.get(0).type();
  }
}

package io.github.filterspec.runtime.endpoint;

import io.github.filterspec.runtime.endpoint.ApiDefinition.EnvelopeParts;
import java.util.ArrayList;
import java.util.List;

/**
 * Where queries or commands of one spec are sent, and how the answers are read.
 *
 * @param api the API
 * @param method the HTTP method
 * @param path the path below the base URL
 * @param item the type of a page's items, or of the answer to a command
 * @param envelopes how the answers wrap their data: the first whose success field is there
 * @param readOnly whether a request may be sent again, since it only reads
 * @param paging how the pages go on
 */
public record EndpointDefinition(
    ApiDefinition api,
    String method,
    String path,
    Class<?> item,
    List<EnvelopeParts> envelopes,
    boolean readOnly,
    Paging paging) {

  /**
   * An endpoint.
   *
   * @param envelopes at least one
   */
  public EndpointDefinition {
    envelopes = List.copyOf(envelopes);
  }

  /**
   * An endpoint that only reads, has one page, and whose answers have the API's envelope.
   *
   * @param api the API
   * @param method the HTTP method
   * @param path the path below the base URL
   * @param item the type of a page's items
   * @return the endpoint
   */
  public static EndpointDefinition reading(
      ApiDefinition api, String method, String path, Class<?> item) {
    return new EndpointDefinition(
        api, method, path, item, List.of(api.envelope()), true, new Paging.Single());
  }

  /**
   * An endpoint that changes something and whose answers have the API's envelope.
   *
   * @param api the API
   * @param method the HTTP method
   * @param path the path below the base URL
   * @param item the type of the answer
   * @return the endpoint
   */
  public static EndpointDefinition writing(
      ApiDefinition api, String method, String path, Class<?> item) {
    return new EndpointDefinition(
        api, method, path, item, List.of(api.envelope()), false, new Paging.Single());
  }

  /**
   * The same endpoint with envelopes of its own.
   *
   * @param first how its answers wrap their data
   * @param more how else they may
   * @return another endpoint
   */
  public EndpointDefinition withEnvelope(EnvelopeParts first, EnvelopeParts... more) {
    List<EnvelopeParts> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(more));
    return new EndpointDefinition(api, method, path, item, all, readOnly, paging);
  }

  /**
   * The same endpoint with pages that go on.
   *
   * @param how how they go on
   * @return another endpoint
   */
  public EndpointDefinition withPaging(Paging how) {
    return new EndpointDefinition(api, method, path, item, envelopes, readOnly, how);
  }
}

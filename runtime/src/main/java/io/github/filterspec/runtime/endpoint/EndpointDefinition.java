package io.github.filterspec.runtime.endpoint;

import io.github.filterspec.runtime.endpoint.ApiDefinition.EnvelopeParts;
import java.util.ArrayList;
import java.util.List;

/**
 * The endpoint to which the queries or commands of one spec are sent, with the structure of the
 * answers.
 *
 * @param api the API
 * @param method the HTTP method
 * @param path the path below the base URL
 * @param item the type of the items of a page, or of the answer to a command
 * @param envelopes the envelopes of the answers; the first envelope whose success field is in the
 *     answer is used
 * @param readOnly whether the endpoint only reads, so that a request may be sent again
 * @param paging the way to get the next page
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
   * Creates the definition.
   *
   * @param envelopes the envelopes of the answers, at least one
   */
  public EndpointDefinition {
    envelopes = List.copyOf(envelopes);
  }

  /**
   * Returns an endpoint that only reads. It has one page, and its answers have the API's envelope.
   *
   * @param api the API
   * @param method the HTTP method
   * @param path the path below the base URL
   * @param item the type of the items of a page
   * @return the endpoint
   */
  public static EndpointDefinition reading(
      ApiDefinition api, String method, String path, Class<?> item) {
    return new EndpointDefinition(
        api, method, path, item, List.of(api.envelope()), true, new Paging.Single());
  }

  /**
   * Returns an endpoint that changes something. Its answers have the API's envelope.
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
   * Returns a copy with other envelopes than the API's.
   *
   * @param first the first envelope of the answers
   * @param more other envelopes of the answers
   * @return the copy
   */
  public EndpointDefinition withEnvelope(EnvelopeParts first, EnvelopeParts... more) {
    List<EnvelopeParts> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(more));
    return new EndpointDefinition(api, method, path, item, all, readOnly, paging);
  }

  /**
   * Returns a copy that has more than one page.
   *
   * @param how the way to get the next page
   * @return the copy
   */
  public EndpointDefinition withPaging(Paging how) {
    return new EndpointDefinition(api, method, path, item, envelopes, readOnly, how);
  }
}

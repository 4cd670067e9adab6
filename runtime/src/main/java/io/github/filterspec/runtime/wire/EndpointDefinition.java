package io.github.filterspec.runtime.wire;

/**
 * Where queries of one spec are sent, and how the answers are read.
 *
 * @param api the API
 * @param method the HTTP method
 * @param path the path below the base URL
 * @param item the type of a page's items
 * @param envelope how the answers wrap their data
 * @param readOnly whether a request may be sent again, since it only reads
 */
public record EndpointDefinition(
    ApiDefinition api,
    String method,
    String path,
    Class<?> item,
    ApiDefinition.EnvelopeParts envelope,
    boolean readOnly) {

  /**
   * An endpoint that only reads and whose answers have the API's envelope.
   *
   * @param api the API
   * @param method the HTTP method
   * @param path the path below the base URL
   * @param item the type of a page's items
   * @return the endpoint
   */
  public static EndpointDefinition reading(
      ApiDefinition api, String method, String path, Class<?> item) {
    return new EndpointDefinition(api, method, path, item, api.envelope(), true);
  }

  /**
   * The same endpoint with an envelope of its own.
   *
   * @param other how its answers wrap their data
   * @return another endpoint
   */
  public EndpointDefinition withEnvelope(ApiDefinition.EnvelopeParts other) {
    return new EndpointDefinition(api, method, path, item, other, readOnly);
  }
}

package io.github.filterspec.runtime.endpoint;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Retrofit;

/**
 * The definition of an endpoint, which receives the queries or the commands of one spec. A
 * definition is immutable, so each method that sets a part returns a copy.
 *
 * <pre>{@code
 * EndpointDefinition.reading(DeskApi.API, "POST", "tickets/search", Ticket.class)
 *     .sentBy(TicketsService.class, TicketsQuery.class, TicketsService::tickets)
 *     .pages(Paging.numbers(TicketsQuery.class, TicketsQuery::page, TicketsQuery::atPage));
 * }</pre>
 */
public final class EndpointDefinition {
  private final ApiDefinition api;
  private final String method;
  private final String path;
  private final Class<?> item;
  private final boolean readOnly;
  private final boolean idempotent;
  private final boolean single;
  private final @Nullable Class<?> info;
  private final List<EnvelopeDefinition> envelopes;
  private final Paging paging;
  private final BiFunction<ServiceFactory, Object, Call<?>> sender;
  private final String text;

  private EndpointDefinition(
      ApiDefinition api,
      String method,
      String path,
      Class<?> item,
      boolean readOnly,
      boolean idempotent,
      boolean single,
      @Nullable Class<?> info,
      List<EnvelopeDefinition> envelopes,
      Paging paging,
      BiFunction<ServiceFactory, Object, Call<?>> sender) {
    this.api = api;
    this.method = method;
    this.path = path;
    this.item = item;
    this.readOnly = readOnly;
    this.idempotent = idempotent;
    this.single = single;
    this.info = info;
    this.envelopes = envelopes;
    this.paging = paging;
    this.sender = sender;
    this.text = method + " " + path;
  }

  /**
   * Returns an endpoint that only reads data. The endpoint has one page, and its answers have the
   * envelope of the API.
   *
   * @param api the API
   * @param method the HTTP method
   * @param path the path of the endpoint, relative to the base URL
   * @param item the type of the items of a page
   * @return the endpoint
   */
  public static EndpointDefinition reading(
      ApiDefinition api, String method, String path, Class<?> item) {
    return new EndpointDefinition(
        api,
        method,
        path,
        item,
        true,
        true,
        false,
        null,
        List.of(),
        Paging.NONE,
        EndpointDefinition::withoutService);
  }

  /**
   * Returns an endpoint that reads one object. The answers of the endpoint have the envelope of the
   * API.
   *
   * @param api the API
   * @param method the HTTP method
   * @param path the path of the endpoint, relative to the base URL
   * @param item the type of the object
   * @return the endpoint
   */
  public static EndpointDefinition readingOne(
      ApiDefinition api, String method, String path, Class<?> item) {
    return new EndpointDefinition(
        api,
        method,
        path,
        item,
        true,
        true,
        true,
        null,
        List.of(),
        Paging.NONE,
        EndpointDefinition::withoutService);
  }

  /**
   * Returns an endpoint whose requests change something. The answers of the endpoint have the
   * envelope of the API.
   *
   * @param api the API
   * @param method the HTTP method
   * @param path the path of the endpoint, relative to the base URL
   * @param item the Java type of the answer
   * @return the endpoint
   */
  public static EndpointDefinition writing(
      ApiDefinition api, String method, String path, Class<?> item) {
    return new EndpointDefinition(
        api,
        method,
        path,
        item,
        false,
        false,
        false,
        null,
        List.of(),
        Paging.NONE,
        EndpointDefinition::withoutService);
  }

  /**
   * Allows the client to send a command again. The effect of the command must not change if the API
   * receives the command several times.
   *
   * @return the copy
   */
  public EndpointDefinition idempotent() {
    return new EndpointDefinition(
        api, method, path, item, readOnly, true, single, info, envelopes, paging, sender);
  }

  /**
   * Adds an envelope for the answers of this endpoint. The envelopes of an endpoint replace the
   * envelope of the API. If an endpoint has several envelopes, the client uses the first envelope
   * whose success field is in the answer.
   *
   * @param parts a function that gets an envelope without paths, and returns a copy with the paths
   *     of the endpoint
   * @return the copy
   */
  public EndpointDefinition envelope(UnaryOperator<EnvelopeDefinition> parts) {
    EnvelopeDefinition another = parts.apply(EnvelopeDefinition.NONE);
    List<EnvelopeDefinition> all = Stream.concat(envelopes.stream(), Stream.of(another)).toList();
    return new EndpointDefinition(
        api, method, path, item, readOnly, idempotent, single, info, all, paging, sender);
  }

  /**
   * Sets the Java type into which the parts of an answer beside its items are read.
   *
   * @param type the type, which Jackson can read
   * @return the copy
   */
  public EndpointDefinition info(Class<?> type) {
    return new EndpointDefinition(
        api, method, path, item, readOnly, idempotent, single, type, envelopes, paging, sender);
  }

  /**
   * Sets the paging: the way to get the next page.
   *
   * @param how the paging
   * @return the copy
   */
  public EndpointDefinition pages(Paging how) {
    return new EndpointDefinition(
        api, method, path, item, readOnly, idempotent, single, info, envelopes, how, sender);
  }

  /**
   * Sets the generated service (a Retrofit interface), and the method of the service that sends a
   * request.
   *
   * @param service the generated service
   * @param request the class of the generated query or command
   * @param call a function that calls the method of the service
   * @param <S> the Java type of the service
   * @param <Q> the Java type of the query or the command
   * @return the copy
   */
  public <S, Q> EndpointDefinition sentBy(
      Class<S> service, Class<Q> request, BiFunction<S, Q, Call<?>> call) {
    return new EndpointDefinition(
        api,
        method,
        path,
        item,
        readOnly,
        idempotent,
        single,
        info,
        envelopes,
        paging,
        (services, value) -> call.apply(services.create(service), request.cast(value)));
  }

  private static Call<?> withoutService(ServiceFactory services, Object request) {
    throw new IllegalStateException(request.getClass().getName() + " has no service");
  }

  /**
   * Creates the Retrofit call that sends a request.
   *
   * @param retrofit a Retrofit object that has the converters of Filterspec
   * @param request a query or a command of this endpoint
   * @return a Retrofit call that is not executed yet
   */
  public Call<?> call(Retrofit retrofit, Object request) {
    return call(retrofit::create, request);
  }

  /**
   * Creates the Retrofit call that sends a request.
   *
   * @param services creates the services with a Retrofit object that has the converters of
   *     Filterspec
   * @param request a query or a command of this endpoint
   * @return a Retrofit call that is not executed yet
   */
  public Call<?> call(ServiceFactory services, Object request) {
    return sender.apply(services, request);
  }

  /**
   * Returns the API.
   *
   * @return the API
   */
  public ApiDefinition api() {
    return api;
  }

  /**
   * Returns the HTTP method.
   *
   * @return the HTTP method in capital letters
   */
  public String method() {
    return method;
  }

  /**
   * Returns the path.
   *
   * @return the path of the endpoint, relative to the base URL, with names such as {@code {id}} in
   *     braces
   */
  public String path() {
    return path;
  }

  /**
   * Returns the Java type of the items in a page or, for a command, the Java type of the answer.
   *
   * @return the type
   */
  public Class<?> item() {
    return item;
  }

  /**
   * Returns the Java type into which the parts of an answer beside its items are read.
   *
   * @return the type; empty if these parts are not read
   */
  public Optional<Class<?>> info() {
    return Optional.ofNullable(info);
  }

  /**
   * Returns whether the endpoint reads one object, and not a page of items.
   *
   * @return true if the requests of the endpoint are lookups
   */
  public boolean isSingle() {
    return single;
  }

  /**
   * Returns whether a request may be sent again.
   *
   * @return true if the endpoint only reads data, or if its commands are idempotent
   */
  public boolean isIdempotent() {
    return idempotent;
  }

  /**
   * Returns whether the endpoint only reads data.
   *
   * @return true if the endpoint only reads data
   */
  public boolean isReadOnly() {
    return readOnly;
  }

  /**
   * Returns the possible envelopes of an answer.
   *
   * @return the envelopes of the endpoint, or the envelope of the API if the endpoint has no
   *     envelopes
   */
  public List<EnvelopeDefinition> envelopes() {
    return envelopes.isEmpty() ? api.envelopes() : envelopes;
  }

  /**
   * Returns the paging: the way to get the next page.
   *
   * @return the paging
   */
  public Paging paging() {
    return paging;
  }

  /** Returns the HTTP method and the path as text. */
  @Override
  public String toString() {
    return text;
  }
}

package io.github.filterspec.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.runtime.answer.AnswerSettings;
import io.github.filterspec.runtime.answer.ItemMapper;
import io.github.filterspec.runtime.endpoint.ApiDefinition;
import io.github.filterspec.runtime.endpoint.CredentialKind;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.PageCap;
import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.http.ApiAnnotation;
import io.github.filterspec.runtime.http.BaseUrl;
import io.github.filterspec.runtime.http.CallExecutor;
import io.github.filterspec.runtime.http.CallSettings;
import io.github.filterspec.runtime.http.Credential;
import io.github.filterspec.runtime.http.Libraries;
import io.github.filterspec.runtime.http.NoData;
import io.github.filterspec.runtime.http.SentRequest;
import io.github.filterspec.runtime.http.ServiceConverters;
import io.github.filterspec.runtime.http.SignInCheck;
import io.github.filterspec.runtime.limit.RateLimiterFactory;
import io.github.filterspec.runtime.monitor.CallListener;
import io.github.filterspec.runtime.monitor.ClientHealth;
import io.github.filterspec.runtime.throttle.SharedLimiters;
import io.github.filterspec.runtime.walk.BeyondCap;
import io.github.filterspec.runtime.walk.CursorLoop;
import io.github.filterspec.runtime.walk.LastPage;
import io.github.filterspec.runtime.walk.NextPage;
import io.github.filterspec.runtime.walk.PageWalk;
import io.github.filterspec.runtime.walk.Positions;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * A client that executes the queries, lookups and commands of one API. A client is immutable and
 * thread-safe. Create one client for each combination of an API and a credential.
 *
 * <pre>{@code
 * ApiClient client = ApiClient.builder(BotPenguin.class, "https://api.v7.botpenguin.com").token(token).build();
 *
 * for (Contact contact : client.items(query)) { … }
 * }</pre>
 *
 * <p>If a page cannot be read completely, no item of the page is delivered. After a temporary
 * failure, the client sends a query again (see {@link Builder#maxAttempts}). After a temporary
 * failure, the client sends a command again only if the endpoint of the command is idempotent. The
 * client does not follow redirects, because a redirect could send the query to another host.
 *
 * <h2>Which calls throw what</h2>
 *
 * <table>
 * <caption>The exceptions that an ApiClient throws</caption>
 * <tr><th>{@link ApiException}</th><td>Thrown if the configuration is wrong, the connection fails, the API answers with an error, or the answer cannot be read</td></tr>
 * <tr><th>{@link IllegalArgumentException}</th><td>Thrown if the query or the command has unknown keys (see {@link io.github.filterspec.runtime.members.ActiveKeysValue#unknownKeys() unknownKeys}), or if {@link Items#from} receives a position that does not belong to the query. Nothing was sent</td></tr>
 * <tr><th>{@link IllegalStateException}</th><td>Thrown if the client is closed. Nothing was sent</td></tr>
 * <tr><th>{@link NullPointerException}</th><td>Thrown if an argument is null. Nothing was sent</td></tr>
 * <tr><th>{@link java.util.NoSuchElementException}</th><td>Thrown if the method {@code next()} of an iterator is called after the last item</td></tr>
 * </table>
 *
 * <p>Before a method sends a request, the method checks for five problems: a query of another API,
 * a missing or unneeded credential, unknown keys, a closed client, and a null argument. If a method
 * finds a problem before it sends a request, the method throws an exception directly, even if the
 * method returns a future. If a page fails, an iteration over the result of {@code items(query)} or
 * {@code stream(query)} throws an exception when the iteration requests this page. If a request of
 * {@code pageAsync(query)} fails, the future is completed with an {@code ApiException}. The method
 * {@code close()} throws no exception. The builder throws an {@link ApiConfigurationException} for
 * a wrong configuration, and a {@link NullPointerException} for a null argument.
 */
public final class ApiClient implements AutoCloseable {
  private final Class<? extends Annotation> api;
  private final @Nullable CredentialKind credential;
  private final @Nullable Consumer<UnreadableItem> unreadable;
  private final CallExecutor calls;
  private final AtomicBoolean closed;
  private final boolean isView;

  private ApiClient(Builder builder) {
    this.api = builder.api;
    this.credential = builder.credential == null ? null : builder.credential.kind();
    this.unreadable = builder.unreadable;
    this.calls =
        new CallExecutor(
            api.getSimpleName(),
            builder.baseUrl,
            builder.http,
            builder.credential,
            builder.converters(),
            builder.settings(),
            builder.sharedLimiters(),
            builder.listeners);
    this.closed = new AtomicBoolean();
    this.isView = false;
  }

  private ApiClient(ApiClient shared, CallExecutor calls) {
    this.api = shared.api;
    this.credential = shared.credential;
    this.calls = calls;
    this.closed = shared.closed;
    this.unreadable = shared.unreadable;
    this.isView = true;
  }

  /**
   * Returns a builder that creates a client.
   *
   * @param api the class of the API annotation; an API annotation is an annotation that has
   *     {@code @Api}
   * @param baseUrl the base URL, to which the client appends the paths of the endpoints. The base
   *     URL must begin with {@code https:}, or with {@code http:} if its host is this machine (see
   *     {@link Builder#allowHttp}). The base URL must not have user information, a query or a
   *     fragment
   * @return the builder
   * @throws ApiConfigurationException if the base URL is malformed or not allowed, or if the class
   *     path has an old version of Jackson or OkHttp
   */
  public static Builder builder(Class<? extends Annotation> api, String baseUrl) {
    return Failures.translated(
        null,
        () -> {
          Libraries.check();
          return new Builder(api, BaseUrl.parse(baseUrl));
        });
  }

  /**
   * Returns a client whose calls have the given options. The returned client shares the threads,
   * the connections, the rate limit, the retry budget and the credential with this client. Creating
   * a client with options costs almost nothing. If each call needs different options, create a
   * client for each call.
   *
   * @param options the options, which replace the options of this client
   * @return a client whose calls have the given options. The method {@code close()} of the returned
   *     client does nothing. Closing this client also closes the returned client
   */
  public ApiClient with(CallOptions options) {
    return new ApiClient(
        this, calls.with(options.timeout().orElse(null), options.retries(), options.headers()));
  }

  /**
   * Requests one page: the page that is set in the query, or the first page if no page is set.
   *
   * @param query a query of this client's API
   * @param <T> the type of the items
   * @return the whole page
   * @throws ApiException if the client receives no answer, if the answer reports an error, if the
   *     answer cannot be read, if the query belongs to another API, or if the page is beyond the
   *     {@code @PageCap} of the spec
   */
  public <T> Page<T> page(Query<T> query) {
    return Failures.translated(query.definition(), () -> fetch(query));
  }

  private <T> Page<T> fetch(Query<T> query) {
    requireWithinCap(query);
    return positioned(query, ask(query, 0));
  }

  private <T> Page<T> ask(Query<T> query, long number) {
    return calls.run(checked(query), query.definition(), number, page -> accepted(query, page));
  }

  private <T> Page<T> accepted(Query<T> query, Page<T> page) {
    Page<T> ended = ended(query, page);
    return unreadable == null ? ended : UnreadableItem.report(unreadable, query, ended);
  }

  private static <T> void requireWithinCap(Query<T> query) {
    BeyondCap.of(query, 0, 0)
        .ifPresent(
            cap -> {
              throw beyondCap(cap, query, 0, new Positions<>(query).of(query));
            });
  }

  private static <T> void requireWithinCap(PageWalk<T> walk, Query<T> query) {
    walk.beyondCap()
        .ifPresent(
            cap -> {
              throw beyondCap(cap, query, walk.number(), walk.nextPosition());
            });
  }

  private static ApiPageCapException beyondCap(
      PageCap cap, Query<?> query, long number, Optional<String> position) {
    EndpointDefinition endpoint = query.definition();
    String most = cap.pages() > 0 ? cap.pages() + " pages" : cap.items() + " items";
    return new ApiPageCapException(
        "%s delivers at most %s of one query (%s), and the requested page is after them. To read more items, use several queries that each select fewer items"
            .formatted(endpoint.api().name(), most, endpoint),
        cap.pages(),
        cap.items(),
        CallDetails.notSent(endpoint.toString(), number, position));
  }

  private static <T> Page<T> ended(Query<T> query, Page<T> page) {
    Page<T> checked = CursorLoop.refuse(query, page);
    return LastPage.isReached(query, checked) ? checked.asLast() : checked;
  }

  private static <T> Page<T> positioned(Query<T> query, Page<T> page) {
    Positions<T> positions = new Positions<>(query);
    Optional<Query<T>> next = NextPage.of(query, page);
    return page.at(page.items(), positions.of(query), next.flatMap(positions::of));
  }

  /**
   * Requests one page without waiting for the answer.
   *
   * @param query a query of this client's API
   * @param <T> the type of the items
   * @return a future of the whole page; a failed call completes the future with an {@link
   *     ApiException}. If the future, or a future that is derived from this future, is cancelled,
   *     the call is cancelled
   * @throws ApiConfigurationException if the query belongs to another API, if the API needs a
   *     credential and the client has no credential, or if the client has a credential that the API
   *     does not accept. The method {@code pageAsync} throws an {@code ApiConfigurationException}
   *     directly, and does not return a future
   * @throws ApiPageCapException if the spec has {@code @PageCap}, and the page is beyond the cap.
   *     The method {@code pageAsync} throws this exception directly, too
   */
  public <T> CompletableFuture<Page<T>> pageAsync(Query<T> query) {
    EndpointDefinition endpoint = query.definition();
    requireWithinCap(query);
    return Failures.translated(
        endpoint,
        () ->
            calls.start(
                checked(query),
                endpoint,
                page -> positioned(query, accepted(query, page)),
                failure -> Failures.exception(failure, endpoint)));
  }

  /** Requests the next page of an iteration. */
  <T> Page<T> nextPage(PageWalk<T> walk) {
    Query<T> query = walk.next().orElseThrow();
    requireWithinCap(walk, query);
    return accepted(walk, Failures.translated(query.definition(), () -> ask(walk, query)));
  }

  private <T> Page<T> ask(PageWalk<T> walk, Query<T> query) {
    try {
      return ask(query, walk.number());
    } catch (CallFailure failure) {
      throw walk.located(failure);
    }
  }

  /**
   * Requests the next page of an iteration without waiting for the answer. When the answer arrives,
   * the caller must pass the answer to {@link #accepted(PageWalk, Page)}.
   */
  <T> CompletableFuture<Page<T>> nextPageAsync(PageWalk<T> walk) {
    Query<T> query = walk.next().orElseThrow();
    EndpointDefinition endpoint = query.definition();
    requireWithinCap(walk, query);
    try {
      return calls.start(
          checked(query),
          endpoint,
          walk.number(),
          page -> ended(query, page),
          failure -> Failures.exception(walk.located(failure), endpoint));
    } catch (CallFailure failure) {
      throw Failures.exception(walk.located(failure), endpoint);
    }
  }

  /**
   * Checks the answer for the next page of an iteration, and returns the page. The returned page
   * contains its position and the position of the next page.
   */
  <T> Page<T> accepted(PageWalk<T> walk, Page<T> answer) {
    return Failures.translated(
        walk.next().orElseThrow().definition(),
        () -> answer.at(walk.accept(answer), walk.position(), walk.nextPosition()));
  }

  /**
   * Returns the query of the next page, for applications that request each page themselves.
   *
   * @param query the query that requested a page
   * @param page the answer to the query
   * @param <T> the type of the items
   * @param <Q> the type of the query
   * @return the query of the next page; empty if the page is the last page, or if the spec does not
   *     say how to get the next page
   */
  public <T, Q extends Query<T>> Optional<Q> next(Q query, Page<T> page) {
    return NextPage.of(query, page);
  }

  /**
   * Returns the items of all pages. The iteration begins at the page that is set in the query. A
   * page is requested when its first item is needed. If a page fails, the iteration throws an
   * {@link ApiException} when the iteration requests this page. If the answers say whether a next
   * page exists, or contain the cursor of the next page, the iteration skips up to three empty
   * pages in a row. If four pages in a row are empty, and the fourth empty page is not the last
   * page, the iteration throws an {@link ApiProtocolException}. If the API repeats a page or a
   * cursor, the iteration throws an {@code ApiProtocolException}, because an iteration over
   * repeated pages would never end.
   *
   * @param query a query of this client's API
   * @param <T> the type of the items
   * @return the items; each iterator begins a new iteration, with its own requests
   */
  public <T> Items<T> items(Query<T> query) {
    return new Items<>(this, checked(query));
  }

  /**
   * Returns the items of all pages as a stream. The result is the same as the result of {@code
   * items(query).stream()}.
   *
   * @param query a query of this client's API
   * @param <T> the type of the items
   * @return a sequential stream in the order of the API; when the application stops reading the
   *     stream, no more pages are requested
   */
  public <T> Stream<T> stream(Query<T> query) {
    return items(query).stream();
  }

  /**
   * Sends a command once. After an {@link ApiTransportException} or an {@link ApiTimeoutException},
   * it is unknown whether the API executed the command. If the endpoint of the command has {@code
   * idempotent = true}, the client sends the command again after a temporary failure.
   *
   * @param command a command of this client's API
   * @param <R> the type of the answer
   * @return the answer, or a {@link Receipt} if the answer has no data
   * @throws ApiException if the client receives no answer, if the answer reports an error, if the
   *     answer cannot be read, or if the answer is empty although the command has an item type or
   *     the API has an envelope
   */
  public <R> R send(Command<R> command) {
    check(command, command.definition().api());
    EndpointDefinition endpoint = command.definition();
    return Failures.translated(
        endpoint, () -> calls.run(command, endpoint, UnaryOperator.<R>identity()));
  }

  /**
   * Requests one object. After a temporary failure, the client sends the lookup again.
   *
   * @param lookup a lookup of this client's API
   * @param <T> the type of the object
   * @return the object, or a {@link Receipt} if the answer has no body
   * @throws ApiException if the client receives no answer, if the answer reports an error, if the
   *     answer cannot be read, or if the answer contains no object
   */
  public <T> T get(Lookup<T> lookup) {
    EndpointDefinition endpoint = checked(lookup);
    return Failures.translated(
        endpoint, () -> calls.run(lookup, endpoint, answer -> NoData.refuse(answer, endpoint)));
  }

  /**
   * Requests one object without waiting for the answer.
   *
   * @param lookup a lookup of this client's API
   * @param <T> the type of the object
   * @return a future of the object; a failed call completes the future with an {@link
   *     ApiException}. If the future, or a future that is derived from this future, is cancelled,
   *     the call is cancelled
   * @throws ApiConfigurationException if the lookup belongs to another API, or if the client does
   *     not have the credential that the API needs
   */
  public <T> CompletableFuture<T> getAsync(Lookup<T> lookup) {
    EndpointDefinition endpoint = checked(lookup);
    return Failures.translated(
        endpoint,
        () ->
            calls.start(
                lookup,
                endpoint,
                answer -> NoData.refuse(answer, endpoint),
                failure -> Failures.exception(failure, endpoint)));
  }

  /**
   * Requests one object that may not exist. The result is empty if the data of the answer is
   * missing or null, or if the answer has the status 204, and the spec or its API has
   * {@code @Envelope(missing = IS_NONE)}. Without {@code IS_NONE}, such an answer is an {@link
   * ApiProtocolException}. An answer with an error status, such as 404, is always an {@link
   * ApiErrorException}.
   *
   * @param lookup a lookup of this client's API
   * @param <T> the type of the object
   * @return the object; empty if the answer contains no object
   * @throws ApiException if the client receives no answer, if the answer reports an error, or if
   *     the answer cannot be read
   */
  @SuppressWarnings("unchecked") // the generated service returns the type of the lookup
  public <T> Optional<T> find(Lookup<T> lookup) {
    EndpointDefinition endpoint = checked(lookup);
    return Failures.translated(
        endpoint,
        () -> {
          Object answer = calls.run(lookup, endpoint, UnaryOperator.<Object>identity());
          return answer == NoData.INSTANCE ? Optional.empty() : Optional.of((T) answer);
        });
  }

  private EndpointDefinition checked(Lookup<?> lookup) {
    EndpointDefinition endpoint = lookup.definition();
    check(lookup, endpoint.api());
    return endpoint;
  }

  private <T> Query<T> checked(Query<T> query) {
    check(query, query.definition().api());
    return query;
  }

  private void check(Object request, ApiDefinition definition) {
    if (closed.get()) {
      throw new IllegalStateException(
          "the client of %s is closed: create another client".formatted(api.getSimpleName()));
    }
    if (!definition.annotation().equals(api)) {
      throw new ApiConfigurationException(
          "the request belongs to the API %1$s, but this client is for the API %2$s. Send the request with a client for the API %1$s"
              .formatted(definition.name(), api.getSimpleName()),
          CallDetails.NONE);
    }
    Optional<CallFailure> problem = SignInCheck.problem(definition, credential);
    if (problem.isPresent()) {
      throw Failures.exception(problem.get(), null);
    }
    SentRequest.check(request);
  }

  /**
   * Returns the state of the client for metrics: the number of running calls, the number of waiting
   * calls, the retry budget that is left, and the rate limits.
   *
   * @return the state at this moment
   */
  public ClientHealth health() {
    return calls.health();
  }

  /**
   * Closes the client, and ends the threads and the idle connections of the client. If the request
   * of a call was already sent, the call continues after {@code close()}. If a call is waiting for
   * its next attempt when the client is closed, the call fails with an {@link
   * ApiCancelledException}. Every call that begins after {@code close()} throws an {@link
   * IllegalStateException}. An iteration over a closed client throws an {@code
   * IllegalStateException} when the iteration requests the next page. If this client is a result of
   * {@link #with(CallOptions)}, the method {@code close()} does nothing.
   */
  @Override
  public void close() {
    if (!isView) {
      closed.set(true);
      calls.close();
    }
  }

  /** Returns a text with the name of the API. The returned text does not contain the credential. */
  @Override
  public String toString() {
    return "ApiClient of " + api.getSimpleName();
  }

  /** A builder that creates a client. */
  public static final class Builder {
    private final Class<? extends Annotation> api;
    private final HttpUrl baseUrl;
    private @Nullable Credential credential;
    private boolean allowsHttp;
    private @Nullable OkHttpClient http;
    private @Nullable ObjectMapper mapper;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration attemptTimeout = Duration.ofSeconds(60);
    private Duration callTimeout = Duration.ofMinutes(3);
    private int maxAttempts = 3;
    private int maxConcurrentCalls = 64;
    private @Nullable RateLimiterFactory rateLimiter;
    private @Nullable String account;
    private final List<CallListener> listeners = new ArrayList<>();
    private @Nullable Consumer<UnreadableItem> unreadable;
    private long maxAnswerBytes = AnswerSettings.DEFAULTS.maxBytes();

    private Builder(Class<? extends Annotation> api, HttpUrl baseUrl) {
      this.api = Objects.requireNonNull(api, "api");
      this.baseUrl = baseUrl;
    }

    /**
     * Sets the credential, which is sent with each request as the {@code @SignIn} of the API says.
     * A call throws an {@link ApiConfigurationException} if the API does not accept credentials of
     * this kind. The credential replaces a credential or a token that was set before.
     *
     * @param credentials the credential, such as {@code Credentials.basic(user, password)}
     * @return this builder
     */
    public Builder signIn(Credentials credentials) {
      this.credential = Objects.requireNonNull(credentials, "credentials").credential();
      return this;
    }

    /**
     * Sets the token, which is sent in the header {@code Authorization: Bearer …}. If the
     * {@code @SignIn} of the API has another word, this word replaces {@code Bearer}. The result is
     * the same as the result of {@code signIn(Credentials.bearer(value))}.
     *
     * @param value the token, which must be printable ASCII without blanks and without the word
     *     {@code Bearer}. The messages of exceptions never contain the token
     * @return this builder
     */
    public Builder token(String value) {
      return signIn(Credentials.bearer(value));
    }

    /**
     * Sets a supplier that returns the token. The result is the same as the result of {@code
     * signIn(Credentials.bearer(supplier))}.
     *
     * <p>The supplier is called for each attempt, in a thread of the client. While the supplier
     * runs, all calls wait for its result, so the supplier is called only once for all waiting
     * calls. The call timeout includes the time that the supplier of the token takes.
     *
     * <p>If the API answers with the status 401, the client calls the supplier again. If the
     * supplier returns a new token after the status 401, the client sends a query once more. The
     * client sends a command once more with a new token only if the endpoint of the command is
     * idempotent.
     *
     * @param supplier the supplier, which should return the token without waiting. If the supplier
     *     throws an exception, or returns null or a token that a header cannot contain, the call
     *     fails with an {@link ApiConfigurationException}
     * @return this builder
     */
    public Builder token(Supplier<String> supplier) {
      return signIn(Credentials.bearer(supplier));
    }

    /**
     * Allows a base URL that begins with {@code http:} and whose host is not this machine, for
     * example a host in a private network. <b>Over {@code http:}, everybody on the network path can
     * read and change the credential, the queries and the answers.</b> If {@code allowHttp()} is
     * not called, {@link #build()} throws an exception if the base URL begins with {@code http:}
     * and its host is not this machine.
     *
     * @return this builder
     */
    public Builder allowHttp() {
      this.allowsHttp = true;
      return this;
    }

    /**
     * Sets an OkHttp client of your own, for example with a proxy, certificates, a name service,
     * cookies or interceptors. The OkHttp client is copied, and is never changed. The method {@link
     * ApiClient#close()} closes neither the connections nor the threads of the OkHttp client.
     *
     * <p>The {@code ApiClient} uses these parts of the OkHttp client: the application and network
     * interceptors, the event listener, the proxy with its password, the certificates, the name
     * service, the sockets, the protocols, the cookies, and the connection pool. The interceptors
     * of the OkHttp client see the requests and the answers without the credential.
     *
     * <p>These rules always apply: redirects are not followed, requests are sent only to URLs that
     * begin with the base URL, an interceptor cannot send a request again, and answers are not
     * cached. The authenticator of the OkHttp client is not used. The {@code ApiClient} uses the
     * timeouts and the number of concurrent calls that are set in this builder, and not the
     * settings of the OkHttp client. An event listener of the OkHttp client can see the credential.
     *
     * @param client an OkHttp client
     * @return this builder
     */
    public Builder http(OkHttpClient client) {
      this.http = Objects.requireNonNull(client, "http");
      return this;
    }

    /**
     * Sets the timeout for connecting to the API.
     *
     * @param timeout the timeout, from 1 ms to 24 days; the default is 10 seconds
     * @return this builder
     */
    public Builder connectTimeout(Duration timeout) {
      this.connectTimeout = Timeouts.checked(timeout);
      return this;
    }

    /**
     * Sets the timeout of one attempt. An attempt begins with connecting to the API, and ends with
     * the last byte of the answer.
     *
     * @param timeout the timeout, from 1 ms to 24 days; the default is 60 seconds
     * @return this builder
     */
    public Builder attemptTimeout(Duration timeout) {
      this.attemptTimeout = Timeouts.checked(timeout);
      return this;
    }

    /**
     * Sets the timeout of a whole call. A call begins when the application calls a method of the
     * client, and ends with the last byte of the answer. The call timeout includes all attempts and
     * all waits. If a call waits before its first attempt because too many calls are running, the
     * call timeout includes the time of the wait. If a wait would end after the call timeout, the
     * call fails at once, and the message of the exception says how long the client would have to
     * wait.
     *
     * @param timeout the timeout, from 1 ms to 24 days; the default is 3 minutes
     * @return this builder
     */
    public Builder callTimeout(Duration timeout) {
      this.callTimeout = Timeouts.checked(timeout);
      return this;
    }

    /**
     * Sets the largest number of attempts for one call. A query is sent again if the connection
     * fails, if an attempt takes too long, or if the API answers with the status 408, 429, 500,
     * 502, 503 or 504. After a temporary failure, a command is sent again only if the endpoint of
     * the command is idempotent.
     *
     * @param attempts the largest number of attempts, from 1 to 10. The default is 3. If the
     *     largest number of attempts is 1, the client sends each request only once
     * @return this builder
     * @throws IllegalArgumentException if the number of attempts is not from 1 to 10
     */
    public Builder maxAttempts(int attempts) {
      this.maxAttempts = checked(attempts, 10, "attempts");
      return this;
    }

    /**
     * Sets the largest number of attempts that run at the same time. If the client already runs the
     * largest number of attempts, a new attempt waits until a running attempt has ended. The call
     * timeout includes the time for which the attempts of the call wait.
     *
     * @param calls the largest number of attempts that run at the same time, from 1 to 1,000; the
     *     default is 64
     * @return this builder
     * @throws IllegalArgumentException if the number of running attempts is not from 1 to 1,000
     */
    public Builder maxConcurrentCalls(int calls) {
      this.maxConcurrentCalls = checked(calls, 1_000, "concurrent calls");
      return this;
    }

    /**
     * Sets the rate limiters that this process shares with other processes. If no rate limiters are
     * set, clients share the {@code @RateLimit} of the API within one process, but not with other
     * processes.
     *
     * <p>All clients that have the same API, base URL and account share one rate limit. If the
     * credential of a client is constant, the credential identifies the account. A supplier can
     * return different secrets, so a credential from a supplier does not identify an account. All
     * clients that have the same API and base URL share one rate limit if their credentials come
     * from suppliers. To name the account, call {@link #rateLimiter(RateLimiterFactory, String)}.
     *
     * <p>If rate limiters are set for an API that has no {@code @RateLimit}, each call fails with
     * an {@link ApiConfigurationException}.
     *
     * @param limiters a factory that creates the limiters; the client does not close the factory
     * @return this builder
     */
    public Builder rateLimiter(RateLimiterFactory limiters) {
      this.rateLimiter = Objects.requireNonNull(limiters, "limiters");
      this.account = null;
      return this;
    }

    /**
     * Sets the rate limiters that this process shares with other processes, and sets the name of
     * the account for which the API counts requests. The given name identifies the account, so the
     * credential has no effect on the rate limit.
     *
     * @param limiters a factory that creates the limiters; the client does not close the factory
     * @param accountName the name of the account, which must be the same in all processes
     * @return this builder
     * @throws IllegalArgumentException if the name of the account is blank
     * @see #rateLimiter(RateLimiterFactory)
     */
    public Builder rateLimiter(RateLimiterFactory limiters, String accountName) {
      if (accountName.isBlank()) {
        throw new IllegalArgumentException("the name of the account is blank");
      }
      rateLimiter(limiters);
      this.account = accountName;
      return this;
    }

    /**
     * Sets the largest size of an answer. The size of an answer is the number of its bytes after
     * decompression. If an answer is larger than the largest size, the client stops reading, closes
     * the connection and throws an {@link ApiProtocolException}. After an answer that is too large,
     * the client does not send the query again.
     *
     * <p>Items are read one by one, so a page needs about as much memory as its items.
     *
     * @param bytes the largest number of bytes, from 1 KiB to 2 GiB; the default is 32 MiB
     * @return this builder
     * @throws IllegalArgumentException if the number of bytes is not from 1,024 to 2,147,483,647
     */
    public Builder maxAnswerBytes(long bytes) {
      if (bytes < 1024 || bytes > Integer.MAX_VALUE) {
        throw new IllegalArgumentException(
            "the number of bytes must be from 1,024 to 2,147,483,647, not %,d".formatted(bytes));
      }
      this.maxAnswerBytes = bytes;
      return this;
    }

    /**
     * Adds a listener, such as a {@link io.github.filterspec.runtime.monitor.LoggingListener
     * LoggingListener}. The listener receives the events of all calls. Several listeners are called
     * in the order in which they were added.
     *
     * @param listener the listener
     * @return this builder
     */
    public Builder listener(CallListener listener) {
      listeners.add(Objects.requireNonNull(listener, "listener"));
      return this;
    }

    /**
     * Leaves out each item that has an unknown value of an enum, and passes a report of the item to
     * a function. If {@code unreadableItems} is not called, an unknown value of an enum causes an
     * {@link ApiDecodingException}, and the page is not delivered. Without {@code unreadableItems},
     * there are two ways to read an unknown value of an enum. A record component of the type {@link
     * OpenEnum} keeps the text of an unknown value. If a constant of the enum has the annotation
     * {@code @JsonEnumDefaultValue}, every unknown value is read as this constant.
     *
     * @param target a function that is called for each item that was left out, before the page of
     *     the item is delivered. If the page was requested with {@link ApiClient#pageAsync}, a
     *     thread of the client calls the function. If the function throws an exception, the call
     *     fails with this exception
     * @return this builder
     */
    public Builder unreadableItems(Consumer<UnreadableItem> target) {
      this.unreadable = Objects.requireNonNull(target, "target");
      return this;
    }

    /**
     * Sets the Jackson mapper that reads items. The default mapper ignores unknown fields, and
     * reads the types of {@code java.time}.
     *
     * <p>Every mapper reads a value without conversion and without loss of digits, even if the
     * settings of the mapper say otherwise. A JSON value that does not fit its Java type causes an
     * {@link ApiDecodingException}. For example, these JSON values do not fit: {@code "5"} or 1.5
     * for an {@code int}; 5 for a text, a time or an enum; a number that is too large for a {@code
     * double}. A missing value or a JSON null causes an {@code ApiDecodingException}. The value of
     * a record component may be missing or JSON null in three cases: the component is an {@code
     * Optional}, the component has an annotation named {@code Nullable}, or the component has the
     * annotation {@code @JsonSetter(nulls = …)}. An element of a list, a set or a map may be JSON
     * null if the type of the element has an annotation named {@code Nullable}. Values that your
     * own deserializers read are not checked for conversions and lost digits. If the JSON has no
     * value for a field of a class with setters, the field keeps the value that the constructor
     * gave to it.
     *
     * @param items the mapper, which is copied
     * @return this builder
     */
    public Builder mapper(ObjectMapper items) {
      this.mapper = Objects.requireNonNull(items, "mapper").copy();
      return this;
    }

    /**
     * Creates the client.
     *
     * @return the client
     * @throws ApiConfigurationException if the base URL begins with {@code http:}, but must begin
     *     with {@code https:}; if the class is not an API annotation; if a request cannot contain
     *     the credential; or if the mapper has default typing. If a mapper has default typing, an
     *     answer could choose the classes that Jackson instantiates. The message of the exception
     *     does not contain the credential
     */
    public ApiClient build() {
      return Failures.translated(
          null,
          () -> {
            ApiAnnotation.check(api);
            if (!allowsHttp) {
              BaseUrl.requireHttps(baseUrl);
            }
            if (credential != null) {
              credential.check();
            }
            return new ApiClient(this);
          });
    }

    private static int checked(int number, int most, String what) {
      if (number < 1 || number > most) {
        throw new IllegalArgumentException(
            "the number of %s must be from 1 to %,d, not %d".formatted(what, most, number));
      }
      return number;
    }

    private CallSettings settings() {
      return new CallSettings(
          connectTimeout, attemptTimeout, callTimeout, maxAttempts, maxConcurrentCalls);
    }

    private @Nullable SharedLimiters sharedLimiters() {
      if (rateLimiter == null) {
        return null;
      }
      String ofCredential = credential == null ? "" : credential.accountText();
      return new SharedLimiters(rateLimiter, account == null ? ofCredential : "account " + account);
    }

    private ServiceConverters converters() {
      return new ServiceConverters(
          mapper == null ? ItemMapper.standard() : ItemMapper.of(mapper),
          new AnswerSettings(maxAnswerBytes, unreadable != null));
    }
  }
}

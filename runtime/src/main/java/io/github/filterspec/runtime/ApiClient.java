package io.github.filterspec.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.runtime.endpoint.ApiDefinition;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.http.AnswerSettings;
import io.github.filterspec.runtime.http.ApiAnnotation;
import io.github.filterspec.runtime.http.BaseUrl;
import io.github.filterspec.runtime.http.BearerToken;
import io.github.filterspec.runtime.http.CallExecutor;
import io.github.filterspec.runtime.http.CallFailure;
import io.github.filterspec.runtime.http.CallSettings;
import io.github.filterspec.runtime.http.CursorLoop;
import io.github.filterspec.runtime.http.ItemMapper;
import io.github.filterspec.runtime.http.Libraries;
import io.github.filterspec.runtime.http.NextPage;
import io.github.filterspec.runtime.http.PageWalk;
import io.github.filterspec.runtime.http.Positions;
import io.github.filterspec.runtime.http.SentRequest;
import io.github.filterspec.runtime.http.ServiceConverters;
import io.github.filterspec.runtime.http.SharedLimiters;
import io.github.filterspec.runtime.http.TokenSyntax;
import io.github.filterspec.runtime.limit.RateLimiterFactory;
import io.github.filterspec.runtime.monitor.CallListener;
import io.github.filterspec.runtime.monitor.ClientHealth;
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
 * A client that executes the queries and commands of one API. A client is immutable and
 * thread-safe. Create one client for each API and token.
 *
 * <pre>{@code
 * ApiClient client = ApiClient.builder(BotPenguin.class, "https://api.v7.botpenguin.com").token(token).build();
 *
 * for (Contact contact : client.items(query)) { … }
 * }</pre>
 *
 * <p>If a page cannot be read completely, no item of the page is delivered. After a temporary
 * failure, the client sends a query again (see {@link Builder#maxAttempts}). The client sends a
 * command again only if the endpoint is idempotent. The client does not follow redirects, because a
 * redirect could send the query to another host.
 *
 * <h2>Which calls throw what</h2>
 *
 * <table>
 * <caption>The exceptions that a client throws</caption>
 * <tr><th>{@link ApiException}</th><td>The configuration is wrong, the connection fails, or the answer is an error or cannot be read</td></tr>
 * <tr><th>{@link IllegalArgumentException}</th><td>The query or the command has unknown keys (see {@link io.github.filterspec.runtime.members.ActiveKeysValue#unknownKeys() unknownKeys}), or {@link Items#from} receives a position that does not belong to the query. Nothing was sent</td></tr>
 * <tr><th>{@link IllegalStateException}</th><td>The client is closed. Nothing was sent</td></tr>
 * <tr><th>{@link NullPointerException}</th><td>An argument is null. Nothing was sent</td></tr>
 * <tr><th>{@link java.util.NoSuchElementException}</th><td>The method {@code next()} is called after the last item</td></tr>
 * </table>
 *
 * <p>Every method checks for five problems before it sends a request, and throws an exception at
 * once: a query of another API, a missing or unneeded token, unknown keys, a closed client, and
 * null. If a problem is found later, an iteration over the result of {@code items} or {@code
 * stream} throws an exception when it requests the page that fails. If a problem is found later,
 * the method {@code pageAsync} completes its future with an {@code ApiException}. The method {@code
 * close} throws no exception. The builder throws an {@link ApiConfigurationException}, or a {@link
 * NullPointerException} if an argument is null.
 */
public final class ApiClient implements AutoCloseable {
  private final Class<? extends Annotation> api;
  private final boolean hasToken;
  private final @Nullable Consumer<UnreadableItem> unreadable;
  private final CallExecutor calls;
  private final AtomicBoolean closed;
  private final boolean isView;

  private ApiClient(Builder builder) {
    this.api = builder.api;
    this.hasToken = builder.token != null;
    this.unreadable = builder.unreadable;
    this.calls =
        new CallExecutor(
            api.getSimpleName(),
            builder.baseUrl,
            builder.http,
            builder.bearerToken(),
            builder.converters(),
            builder.settings(),
            builder.sharedLimiters(),
            builder.listeners);
    this.closed = new AtomicBoolean();
    this.isView = false;
  }

  private ApiClient(ApiClient shared, CallExecutor calls) {
    this.api = shared.api;
    this.hasToken = shared.hasToken;
    this.calls = calls;
    this.closed = shared.closed;
    this.unreadable = shared.unreadable;
    this.isView = true;
  }

  /**
   * Returns a builder that creates a client.
   *
   * @param api the class of the API annotation, that is, of the annotation that has {@code @Api}
   * @param baseUrl the base URL, to which the client appends the paths of the endpoints. The URL
   *     must be https, or http on this machine (see {@link Builder#allowHttp}), and must not have
   *     user information, a query or a fragment
   * @return the builder
   * @throws ApiConfigurationException if the URL is malformed or not allowed, or if the class path
   *     has an old version of Jackson or OkHttp
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
   * the connections, the rate limit, the retry budget and the token with this client. Creating a
   * client with options costs almost nothing. If each call needs different options, create a client
   * for each call.
   *
   * @param options the options, which replace the options of this client
   * @return the client that has the options. The method {@code close} of the returned client does
   *     nothing, because the returned client is closed together with this client
   */
  public ApiClient with(CallOptions options) {
    return new ApiClient(
        this, calls.with(options.timeout().orElse(null), options.retries(), options.headers()));
  }

  /**
   * Requests one page, that is, the page that the query names, or the first page if the query names
   * no page.
   *
   * @param query a query of this client's API
   * @param <T> the type of the items
   * @return the whole page
   * @throws ApiException if there is no answer, if the answer is an error or cannot be read, or if
   *     the query belongs to another API
   */
  public <T> Page<T> page(Query<T> query) {
    return Failures.translated(query.definition(), () -> fetch(query));
  }

  private <T> Page<T> fetch(Query<T> query) {
    return positioned(query, ask(query, 0));
  }

  private <T> Page<T> ask(Query<T> query, long number) {
    return calls.run(checked(query), query.definition(), number, page -> accepted(query, page));
  }

  private <T> Page<T> accepted(Query<T> query, Page<T> page) {
    CursorLoop.refuse(query, page);
    return unreadable == null ? page : UnreadableItem.report(unreadable, query, page);
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
   * @throws ApiConfigurationException if the query belongs to another API, or if a token is missing
   *     or not needed. The method {@code pageAsync} itself throws this exception, and returns no
   *     future
   */
  public <T> CompletableFuture<Page<T>> pageAsync(Query<T> query) {
    EndpointDefinition endpoint = query.definition();
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
   * Requests the next page of an iteration without waiting. The caller must pass the answer to the
   * method {@code accepted}.
   */
  <T> CompletableFuture<Page<T>> nextPageAsync(PageWalk<T> walk) {
    Query<T> query = walk.next().orElseThrow();
    EndpointDefinition endpoint = query.definition();
    try {
      return calls.start(
          checked(query),
          endpoint,
          walk.number(),
          page -> CursorLoop.refuse(query, page),
          failure -> Failures.exception(walk.located(failure), endpoint));
    } catch (CallFailure failure) {
      throw Failures.exception(walk.located(failure), endpoint);
    }
  }

  /** Accepts an answer as the next page of an iteration. The returned page has positions. */
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
   * Returns the items of all pages. The iteration begins at the page that the query names. A page
   * is requested when its first item is needed, so the iteration throws an {@link ApiException} at
   * the page that fails. If the answers say whether a next page exists, or contain its cursor, the
   * iteration skips up to three empty pages in a row. If the fourth empty page is not the last
   * page, the iteration throws an {@link ApiProtocolException}. The iteration also throws an {@code
   * ApiProtocolException} if the API repeats a page or a cursor, because such an iteration would
   * never end.
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
   * @return a sequential stream in the order of the API; after the stream has stopped, no more
   *     pages are requested
   */
  public <T> Stream<T> stream(Query<T> query) {
    return items(query).stream();
  }

  /**
   * Sends a command once. After an {@link ApiTransportException} or an {@link ApiTimeoutException},
   * it is unknown whether the API executed the command. If the endpoint has {@code idempotent =
   * true}, a command is sent again after a temporary failure, like a query.
   *
   * @param command a command of this client's API
   * @param <R> the type of the answer
   * @return the answer, or a {@link Receipt} if the answer has no data
   * @throws ApiException if there is no answer, or if the answer is an error or cannot be read. The
   *     answer may be empty only if the command has no item type and the API has no envelope
   */
  public <R> R send(Command<R> command) {
    check(command, command.definition().api());
    EndpointDefinition endpoint = command.definition();
    return Failures.translated(
        endpoint, () -> calls.run(command, endpoint, UnaryOperator.<R>identity()));
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
          "a request of %s cannot be sent by a client of %s"
              .formatted(definition.name(), api.getSimpleName()),
          CallDetails.NONE);
    }
    if (definition.hasBearer() && !hasToken) {
      throw new ApiConfigurationException(
          api.getSimpleName() + " needs a token: call token(…) on the client's builder",
          CallDetails.NONE);
    }
    if (!definition.hasBearer() && hasToken) {
      throw Failures.exception(ApiAnnotation.needlessToken(api), null);
    }
    SentRequest.check(request);
  }

  /**
   * Returns the state of the client for metrics. The state contains the number of running calls,
   * the number of waiting calls, the rest of the budget for further attempts, and the rate limits.
   *
   * @return the state at this moment
   */
  public ClientHealth health() {
    return calls.health();
  }

  /**
   * Closes the client, and ends the threads and the idle connections of the client. Calls that were
   * sent already continue. Calls that still wait fail with an {@link ApiCancelledException}. Every
   * later call throws an {@link IllegalStateException}. An iteration throws this exception when the
   * next page is requested. If the method {@link #with} returned this client, {@code close} does
   * nothing.
   */
  @Override
  public void close() {
    if (!isView) {
      closed.set(true);
      calls.close();
    }
  }

  /** Returns the name of the API. The text does not contain the token. */
  @Override
  public String toString() {
    return "ApiClient of " + api.getSimpleName();
  }

  /** A builder that creates a client. */
  public static final class Builder {
    private final Class<? extends Annotation> api;
    private final HttpUrl baseUrl;
    private @Nullable Supplier<String> token;
    private @Nullable String constantToken;
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
     * Sets the token, which is sent as {@code Authorization: Bearer …}.
     *
     * @param value the token, which must be printable ASCII without blanks and without the word
     *     Bearer. Messages never contain the token
     * @return this builder
     */
    public Builder token(String value) {
      Objects.requireNonNull(value, "the token is null");
      token(() -> value);
      this.constantToken = value;
      return this;
    }

    /**
     * Sets a supplier that returns the token. The supplier is called for each attempt, in a thread
     * of the client. While the supplier runs, all calls wait for its result, so the supplier is
     * called only once for many calls. The call timeout includes the time that the supplier takes.
     *
     * <p>If the API answers 401, the supplier is called again. If the supplier then returns another
     * token, a query is sent once more. A command is sent once more only if its endpoint is
     * idempotent.
     *
     * @param supplier the supplier, which should return the token without waiting. If the supplier
     *     throws an exception, or returns null or a token that a header cannot contain, the call
     *     fails with an {@link ApiConfigurationException}
     * @return this builder
     */
    public Builder token(Supplier<String> supplier) {
      this.token = Objects.requireNonNull(supplier, "token");
      this.constantToken = null;
      return this;
    }

    /**
     * Allows a base URL with {@code http} that is not on this machine, for example in a private
     * network. <b>Everybody on the network path can then read and change the token, the queries and
     * the answers.</b> Without this setting, {@link #build} throws an exception for an {@code http}
     * URL that is not on this machine.
     *
     * @return this builder
     */
    public Builder allowHttp() {
      this.allowsHttp = true;
      return this;
    }

    /**
     * Sets an OkHttp client of your own, for example with a proxy, certificates, a name service,
     * cookies or interceptors. The client is copied. The OkHttp client is never changed. {@link
     * ApiClient#close} closes neither the connections nor the threads of the OkHttp client.
     *
     * <p>The {@code ApiClient} uses these parts of the OkHttp client: the application and network
     * interceptors, the event listener, the proxy with its password, the certificates, the name
     * service, the sockets, the protocols, the cookies, and the connection pool. The interceptors
     * see the request of each attempt before the token is added to the request.
     *
     * <p>These rules always apply: redirects are not followed, requests are sent only to URLs that
     * begin with the base URL, an interceptor cannot send a request again, and answers are not
     * cached. The authenticator of the OkHttp client is not used. The timeouts and the number of
     * concurrent calls come from this builder. An event listener can see the token.
     *
     * @param client an OkHttp client
     * @return this builder
     */
    public Builder http(OkHttpClient client) {
      this.http = Objects.requireNonNull(client, "http");
      return this;
    }

    /**
     * Sets the longest time until a connection to the API is established.
     *
     * @param timeout from 1 ms to 24 days; the default is 10 seconds
     * @return this builder
     */
    public Builder connectTimeout(Duration timeout) {
      this.connectTimeout = Timeouts.checked(timeout);
      return this;
    }

    /**
     * Sets the longest time of one attempt, from connecting to the last byte of the answer.
     *
     * @param timeout from 1 ms to 24 days; the default is 60 seconds
     * @return this builder
     */
    public Builder attemptTimeout(Duration timeout) {
      this.attemptTimeout = Timeouts.checked(timeout);
      return this;
    }

    /**
     * Sets the longest time of a whole call, from the call of the client's method to the last byte
     * of the answer. The time includes all attempts and all waits. If too many other calls run, the
     * time also includes the wait before the first attempt. If a wait would end after the call
     * timeout, the call fails at once. The message of the exception says how long the client would
     * have to wait.
     *
     * @param timeout from 1 ms to 24 days; the default is 3 minutes
     * @return this builder
     */
    public Builder callTimeout(Duration timeout) {
      this.callTimeout = Timeouts.checked(timeout);
      return this;
    }

    /**
     * Sets the largest number of attempts for one call. A query is sent again if the connection
     * fails, if an attempt takes too long, and if the API answers 408, 429, 500, 502, 503 or 504. A
     * command is sent again only if its endpoint is idempotent.
     *
     * @param attempts from 1 to 10; the default is 3, and 1 means that no request is sent again
     * @return this builder
     * @throws IllegalArgumentException if the number is not from 1 to 10
     */
    public Builder maxAttempts(int attempts) {
      this.maxAttempts = checked(attempts, 10, "attempts");
      return this;
    }

    /**
     * Sets the largest number of attempts that run at the same time. All further calls wait until
     * an attempt of another call has ended. The call timeout includes the time for which a call
     * waits.
     *
     * @param calls from 1 to 1,000; the default is 64
     * @return this builder
     * @throws IllegalArgumentException if the number is not from 1 to 1,000
     */
    public Builder maxConcurrentCalls(int calls) {
      this.maxConcurrentCalls = checked(calls, 1_000, "concurrent calls");
      return this;
    }

    /**
     * Sets the rate limiters that this process shares with other processes. Without this setting,
     * clients share the {@code @RateLimit} of the API within one process, but not with other
     * processes.
     *
     * <p>All clients that have the same API, base URL and account share a limit. A constant token
     * identifies the account. The token of a supplier can change, so the token does not identify an
     * account. All clients that have a supplier share one limit. Call {@link
     * #rateLimiter(RateLimiterFactory, String)} to name the account.
     *
     * <p>If the API has no {@code @RateLimit}, each call fails with an {@link
     * ApiConfigurationException}.
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
     * Sets the rate limiters that this process shares with other processes, and names the account.
     * The name, and not the token, identifies the account.
     *
     * @param limiters a factory that creates the limiters; the client does not close the factory
     * @param accountName the name of the account, which must be the same in all processes
     * @return this builder
     * @throws IllegalArgumentException if the name is blank
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
     * Sets the largest size of an answer. The size is the number of bytes after decompression. For
     * a larger answer, the client stops reading, closes the connection and throws an {@link
     * ApiProtocolException}. After an answer that is too large, the client does not send the query
     * again.
     *
     * <p>Items are read one by one, so a page needs about as much memory as its items.
     *
     * @param bytes from 1 KiB to 2 GiB; the default is 32 MiB
     * @return this builder
     * @throws IllegalArgumentException if the number is not from 1,024 to 2,147,483,647
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
     * Adds a listener to the events of all calls, such as a {@link
     * io.github.filterspec.runtime.monitor.LoggingListener LoggingListener}. Several listeners are
     * called in the order in which they were added.
     *
     * @param listener the listener
     * @return this builder
     */
    public Builder listener(CallListener listener) {
      listeners.add(Objects.requireNonNull(listener, "listener"));
      return this;
    }

    /**
     * Leaves out each item that has an unknown value of an enum, and reports the item. Without this
     * setting, an unknown value of an enum causes an {@link ApiDecodingException}, and the page is
     * not delivered. There are two other ways to read an unknown value. A component of the type
     * {@link OpenEnum} keeps the text of the unknown value. A constant of the enum can have the
     * annotation {@code @JsonEnumDefaultValue}, so that every unknown value is read as this
     * constant.
     *
     * @param target a function that is called for each item that was left out, before the page of
     *     the item is delivered. For {@link ApiClient#pageAsync}, a thread of the client calls the
     *     function. If the function throws an exception, the call fails with this exception
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
     * <p>Every mapper reads values exactly, even if the settings of the mapper say otherwise. A
     * value of another kind causes an {@link ApiDecodingException}. Examples are {@code "5"} or 1.5
     * for an {@code int}, 5 for a text, a time or an enum, and a number that is infinite. A value
     * that is missing or null also causes an {@code ApiDecodingException}. The value of a record
     * component may be missing or null if the component has an annotation named {@code Nullable},
     * is an {@code Optional}, or has {@code @JsonSetter(nulls = …)}. An element of a list, a set or
     * a map may be null if the type of the element has an annotation named {@code Nullable}. Values
     * that your own deserializers read are not checked. If a field is missing, a class that has
     * setters keeps the value that its constructor gave to the field.
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
     * @throws ApiConfigurationException if the base URL is an {@code http} URL that is neither on
     *     this machine nor allowed, if the class is not an API annotation, if the token cannot be
     *     sent, if there is a token although the API has {@code auth = Auth.NONE}, or if the mapper
     *     has default typing. With default typing, an answer could name the classes that Jackson
     *     creates. The message of the exception does not contain the token
     */
    public ApiClient build() {
      return Failures.translated(
          null,
          () -> {
            ApiAnnotation.check(api, token != null);
            if (!allowsHttp) {
              BaseUrl.requireHttps(baseUrl);
            }
            if (constantToken != null) {
              TokenSyntax.check(constantToken);
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

    private @Nullable BearerToken bearerToken() {
      if (constantToken != null) {
        return new BearerToken(constantToken);
      }
      return token == null ? null : new BearerToken(token);
    }

    private CallSettings settings() {
      return new CallSettings(
          connectTimeout, attemptTimeout, callTimeout, maxAttempts, maxConcurrentCalls);
    }

    private @Nullable SharedLimiters sharedLimiters() {
      if (rateLimiter == null) {
        return null;
      }
      String fromToken = constantToken == null ? "" : "token " + constantToken;
      return new SharedLimiters(rateLimiter, account == null ? fromToken : "account " + account);
    }

    private ServiceConverters converters() {
      return new ServiceConverters(
          mapper == null ? ItemMapper.standard() : ItemMapper.of(mapper),
          new AnswerSettings(maxAnswerBytes, unreadable != null));
    }
  }
}

package io.github.filterspec.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.runtime.endpoint.ApiDefinition;
import io.github.filterspec.runtime.http.ApiAnnotation;
import io.github.filterspec.runtime.http.BaseUrl;
import io.github.filterspec.runtime.http.CallRunner;
import io.github.filterspec.runtime.http.CursorLoop;
import io.github.filterspec.runtime.http.PageWalk;
import io.github.filterspec.runtime.http.SentRequest;
import io.github.filterspec.runtime.http.SentToken;
import io.github.filterspec.runtime.http.TokenSyntax;
import io.github.filterspec.runtime.http.Transport;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Retrofit;

/**
 * Executes the queries and commands of one API. Immutable, and safe for use by many threads; make
 * one for each API and token.
 *
 * <pre>{@code
 * ApiClient client = ApiClient.builder(BotPenguin.class, "https://api.v7.botpenguin.com").token(token).build();
 *
 * for (Contact contact : client.items(query)) { … }
 * }</pre>
 *
 * <p>A page is delivered whole or not at all. Requests are sent once: nothing is retried, and
 * redirects are not followed, because the query would be sent along.
 *
 * <h2>Which calls throw what</h2>
 *
 * <table>
 * <caption>Exceptions of a client, and when they are thrown</caption>
 * <tr><th>{@link ApiException}</th><td>whatever goes wrong with the configuration, the connection or
 *     the answer. The call was refused, lost, or answered with an error</td></tr>
 * <tr><th>{@link IllegalArgumentException}</th><td>the query or command has unknown keys, see
 *     {@link io.github.filterspec.runtime.members.ActiveKeysValue#untypedKeys()}. Nothing was sent</td>
 *     </tr>
 * <tr><th>{@link IllegalStateException}</th><td>the client is closed. Nothing was sent</td></tr>
 * <tr><th>{@link NullPointerException}</th><td>an argument is null. Nothing was sent</td></tr>
 * <tr><th>{@link java.util.NoSuchElementException}</th><td>{@code next()} is called after the last
 *     item</td></tr>
 * </table>
 *
 * <p>{@link #page} and {@link #send} throw at once. {@link #items} and {@link #stream} throw at
 * once what is known before the first request: another API's query, a missing or needless token,
 * unknown keys, a closed client, null. The walk throws the rest where a page fails. {@link
 * #pageAsync} also throws at once what is known before the request, and every later failure is an
 * {@link ApiException} in the future. {@link #close} throws nothing. The builder throws {@link
 * ApiConfigurationException}, and {@link NullPointerException} for null.
 */
public final class ApiClient implements AutoCloseable {
  private final Class<? extends Annotation> api;
  private final boolean hasToken;
  private final OkHttpClient http;
  private final Retrofit retrofit;
  private final AtomicBoolean closed = new AtomicBoolean();

  private ApiClient(Builder builder) {
    this.api = builder.api;
    this.hasToken = builder.token != null;
    this.http =
        Transport.create(
            builder.baseUrl, builder.token, builder.connectTimeout, builder.callTimeout);
    this.retrofit =
        new Retrofit.Builder()
            .baseUrl(builder.baseUrl)
            .callFactory(SentToken.remembering(http))
            .addConverterFactory(builder.converters())
            .build();
  }

  /**
   * A builder of a client.
   *
   * @param api the annotation that stands for the API
   * @param baseUrl where the paths of its endpoints begin: {@code https}, or {@code http} on this
   *     machine; without user information, query or fragment
   * @return the builder
   * @throws ApiConfigurationException if the URL is none, or not such a one
   */
  public static Builder builder(Class<? extends Annotation> api, String baseUrl) {
    return new Builder(api, BaseUrl.parse(baseUrl));
  }

  /**
   * Asks for one page: the first, or the one at which the query stands.
   *
   * @param query a query of this client's API
   * @param <T> the type of its items
   * @return the whole page
   * @throws ApiException if there is no answer, or none that can be trusted; an {@link
   *     ApiConfigurationException} if the query is of another API
   */
  public <T> Page<T> page(Query<T> query) {
    Page<T> page = CallRunner.run(call(query), query.endpoint());
    return CursorLoop.refuse(query, page);
  }

  /**
   * Asks for one page without waiting for it.
   *
   * @param query a query of this client's API
   * @param <T> the type of its items
   * @return the whole page, later, or an {@link ApiException}; cancelling the future, or one
   *     derived from it, cancels the call
   * @throws ApiConfigurationException at once, if the query belongs to another API, or if a token
   *     is missing or needless
   */
  public <T> CompletableFuture<Page<T>> pageAsync(Query<T> query) {
    return CallRunner.start(call(query), query.endpoint(), page -> CursorLoop.refuse(query, page));
  }

  /**
   * The items of all pages, from the one at which the query stands. A page is asked for when its
   * first item is wanted, so that iterating throws an {@link ApiException} where a page fails.
   * Where answers say whether another page follows, or hold its cursor, up to three empty pages in
   * a row are walked over; one more that is not the last is an {@link ApiProtocolException}.
   *
   * @param query a query of this client's API
   * @param <T> the type of its items
   * @return the items; each iterator begins a walk of its own
   */
  public <T> Iterable<T> items(Query<T> query) {
    checked(query);
    return () -> new PageWalk<>(query, this::page);
  }

  /**
   * The items of all pages, like {@link #items}.
   *
   * @param query a query of this client's API
   * @param <T> the type of its items
   * @return a sequential stream in the order of the API; stopping early asks for no further page
   */
  public <T> Stream<T> stream(Query<T> query) {
    checked(query);
    Iterator<T> walk = new PageWalk<>(query, this::page);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, traits), false);
  }

  /**
   * Sends a command, once: it is never sent again by itself, so that after an {@link
   * ApiTransportException} or an {@link ApiTimeoutException} nobody knows whether it was carried
   * out.
   *
   * @param command a command of this client's API
   * @param <R> what it is answered with
   * @return the answer; a {@link Receipt} may be empty
   * @throws ApiException if there is no answer, or none that can be trusted; an empty one can be
   *     where the command has neither item nor envelope
   */
  public <R> R send(Command<R> command) {
    check(command, command.endpoint().api());
    return CallRunner.run(CallRunner.prepare(() -> command.call(retrofit)), command.endpoint());
  }

  private <T> Call<Page<T>> call(Query<T> query) {
    return CallRunner.prepare(() -> checked(query).call(retrofit));
  }

  private <T> Query<T> checked(Query<T> query) {
    check(query, query.endpoint().api());
    return query;
  }

  private void check(Object request, ApiDefinition definition) {
    if (closed.get()) {
      throw new IllegalStateException(
          "the client of %s is closed: create another client".formatted(api.getSimpleName()));
    }
    if (!definition.annotation().equals(api)) {
      throw new ApiConfigurationException(
          "a request of %s was given to a client of %s"
              .formatted(definition.annotation().getSimpleName(), api.getSimpleName()));
    }
    if (definition.bearer() && !hasToken) {
      throw new ApiConfigurationException(
          api.getSimpleName() + " needs a token: give one to the client's builder");
    }
    if (!definition.bearer() && hasToken) {
      throw ApiAnnotation.needlessToken(api);
    }
    SentRequest.check(request);
  }

  /**
   * Ends the client's threads and idle connections. Calls that were already sent continue. Every
   * later call throws an {@link IllegalStateException}, also the next page of a walk.
   */
  @Override
  public void close() {
    closed.set(true);
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  /** The API's name; neither token nor queries. */
  @Override
  public String toString() {
    return "ApiClient of " + api.getSimpleName();
  }

  /** Collects what a client needs. */
  public static final class Builder {
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(24);

    private final Class<? extends Annotation> api;
    private final HttpUrl baseUrl;
    private @Nullable Supplier<String> token;
    private @Nullable String constantToken;
    private @Nullable ObjectMapper mapper;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration callTimeout = Duration.ofSeconds(60);

    private Builder(Class<? extends Annotation> api, HttpUrl baseUrl) {
      this.api = Objects.requireNonNull(api, "api");
      this.baseUrl = baseUrl;
    }

    /**
     * The token sent as {@code Authorization: Bearer …}.
     *
     * @param value the token, of printable ASCII without blanks and without {@code Bearer}; {@link
     *     #build()} refuses any other; it never appears in any text
     * @return this builder
     */
    public Builder token(String value) {
      Objects.requireNonNull(value, "the token is null");
      token(() -> value);
      this.constantToken = value;
      return this;
    }

    /**
     * Where the token comes from, asked for with each request.
     *
     * @param supplier gives the token; where it gives none, one that cannot stand in a header, or
     *     fails, the call ends with an {@link ApiConfigurationException}
     * @return this builder
     */
    public Builder token(Supplier<String> supplier) {
      this.token = Objects.requireNonNull(supplier, "token");
      this.constantToken = null;
      return this;
    }

    /**
     * How long it may take to connect.
     *
     * @param timeout from 1 ms to 24 days; 10 seconds unless set
     * @return this builder
     */
    public Builder connectTimeout(Duration timeout) {
      this.connectTimeout = checked(timeout);
      return this;
    }

    /**
     * How long a call may take, from connecting to the last byte of the answer.
     *
     * @param timeout from 1 ms to 24 days; 60 seconds unless set
     * @return this builder
     */
    public Builder callTimeout(Duration timeout) {
      this.callTimeout = checked(timeout);
      return this;
    }

    /**
     * The mapper that reads items, in place of one that ignores unknown fields, knows {@code
     * java.time}, and otherwise does as Jackson does by default: a primitive that is missing or
     * null is 0 or false, and {@code "12"} is read as 12.
     *
     * @param items a mapper; it is copied
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
     * @throws ApiConfigurationException if the class is not an API annotation, if the token cannot
     *     be sent, if the API has {@code auth = Auth.NONE} and there is a token, or if the mapper
     *     has default typing: an answer could then name the classes that are created. The message
     *     does not contain the token
     */
    public ApiClient build() {
      ApiAnnotation.check(api, token != null);
      if (constantToken != null) {
        TokenSyntax.problem(constantToken)
            .ifPresent(
                problem -> {
                  throw new ApiConfigurationException(problem);
                });
      }
      return new ApiClient(this);
    }

    private static Duration checked(Duration timeout) {
      if (timeout.compareTo(SHORTEST) < 0 || timeout.compareTo(LONGEST) > 0) {
        throw new ApiConfigurationException("a timeout must lie between 1 ms and 24 days");
      }
      return timeout;
    }

    private FilterspecConverterFactory converters() {
      return mapper == null
          ? FilterspecConverterFactory.create()
          : FilterspecConverterFactory.create(mapper);
    }
  }
}

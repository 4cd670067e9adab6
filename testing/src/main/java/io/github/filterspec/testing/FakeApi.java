package io.github.filterspec.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.Lookup;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.endpoint.ApiDefinition;
import io.github.filterspec.runtime.endpoint.EnvelopeDefinition;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A fake API that answers over HTTP on this machine. The answers have the envelope, the paging and
 * the errors that the specs of the API describe.
 *
 * <pre>{@code
 * try (FakeApi api = FakeApi.start(HelpDeskApi.API)) {
 *   api.on(TicketsQuery.builder().unread().build()).pagesOf(2).answer(first, second, third);
 *   new Reminders(api.client()).send();
 *   assertThat(api.requests(TicketsQuery.class)).hasSize(2);
 *   api.verify();
 * }
 * }</pre>
 *
 * <p>The fake API refuses what the real API would refuse: a request without a credential, more
 * requests than the rate limit allows, a request that the spec cannot send, a page beyond
 * {@code @PageCap}, and a cursor that does not come from an answer. A request that no stub accepts
 * is answered with the status 501, and is a failure of {@link #verify()}.
 *
 * <p>Requests are read as typed queries, and are compared with {@code equals}. So the page of a
 * query does not count, but its page size does. Methods can be called while requests arrive.
 */
public class FakeApi implements AutoCloseable {
  private static final String REFUSED = "REFUSED";
  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int SERVER_ERROR = 500;
  private static final int NOT_IMPLEMENTED = 501;

  private final ApiDefinition api;
  private final SignInParts signIns;
  private final RequestWindow window;
  private final ItemJson items = new ItemJson();
  private final List<Stub<?>> stubs = new ArrayList<>();
  private final List<RecordedRequest> recorded = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final Deque<Fault> faults = new ArrayDeque<>();
  private final List<ApiClient> clients = new ArrayList<>();
  private final LoopbackServer server;

  /**
   * Starts a fake API.
   *
   * @param api the definition of the API
   */
  FakeApi(ApiDefinition api) {
    this.api = api;
    this.signIns = new SignInParts(api.signIns());
    this.window = new RequestWindow(api.limit(), System::nanoTime);
    this.server = LoopbackServer.start(this::answer);
  }

  /**
   * Starts a fake API on a free port of {@code 127.0.0.1}.
   *
   * @param api the definition of the API, which is the constant {@code API} of the class that is
   *     generated for the API annotation, such as {@code HelpDeskApi.API} for {@code @HelpDesk}
   * @return the fake API, which answers until it is closed
   */
  public static FakeApi start(ApiDefinition api) {
    return new FakeApi(api);
  }

  /**
   * Returns the base URL.
   *
   * @return the URL, which ends with a slash, such as {@code http://127.0.0.1:40123/}
   */
  public String url() {
    return server.url().toString();
  }

  /**
   * Returns a new client of the fake API, which has a credential if the API needs one. The client
   * is closed together with the fake API.
   *
   * @return the client
   */
  public ApiClient client() {
    ApiClient client = clientBuilder().build();
    synchronized (items) {
      clients.add(client);
    }
    return client;
  }

  /**
   * Returns the builder of a client of the fake API, for example to set short timeouts. The builder
   * has a credential if the API needs one.
   *
   * @return the builder
   */
  public ApiClient.Builder clientBuilder() {
    ApiClient.Builder builder = ApiClient.builder(api.annotation(), url());
    signIns.fake().ifPresent(builder::signIn);
    return builder;
  }

  /**
   * Sets the Jackson mapper that writes the items. The default mapper writes the types of {@code
   * java.time} as texts.
   *
   * @param mapper the mapper, which is copied
   */
  public void mapper(ObjectMapper mapper) {
    items.use(mapper);
  }

  /**
   * Creates a stub for a query.
   *
   * @param query the query; the page of the query is ignored
   * @param <T> the type of the items
   * @return the stub, whose methods set the answer
   * @throws IllegalArgumentException if the query belongs to another API
   */
  public <T> QueryStub<T> on(Query<T> query) {
    return add(new QueryStub<>(type(query.getClass()), items, query, any -> true));
  }

  /**
   * Creates a stub for a lookup.
   *
   * @param lookup the lookup
   * @param <T> the type of the object
   * @return the stub, whose methods set the answer
   * @throws IllegalArgumentException if the lookup belongs to another API
   */
  public <T> ReplyStub<T> on(Lookup<T> lookup) {
    return add(new ReplyStub<>(type(lookup.getClass()), items, lookup, any -> true));
  }

  /**
   * Creates a stub for a command.
   *
   * @param command the command
   * @param <R> the type of the answer
   * @return the stub, whose methods set the answer
   * @throws IllegalArgumentException if the command belongs to another API
   */
  public <R> ReplyStub<R> on(Command<R> command) {
    return add(new ReplyStub<>(type(command.getClass()), items, command, any -> true));
  }

  /**
   * Creates a stub for all queries of a type.
   *
   * @param query the class of the query
   * @param <T> the type of the items
   * @param <Q> the type of the query
   * @return the stub, whose methods set the answer
   * @throws IllegalArgumentException if the query belongs to another API
   */
  public <T, Q extends Query<T>> QueryStub<T> onAnyQuery(Class<Q> query) {
    return onAnyQuery(query, any -> true);
  }

  /**
   * Creates a stub for the queries of a type that satisfy a condition.
   *
   * @param query the class of the query
   * @param condition the condition
   * @param <T> the type of the items
   * @param <Q> the type of the query
   * @return the stub, whose methods set the answer
   * @throws IllegalArgumentException if the query belongs to another API
   */
  public <T, Q extends Query<T>> QueryStub<T> onAnyQuery(Class<Q> query, Predicate<Q> condition) {
    return add(new QueryStub<>(type(query), items, null, any -> condition.test(query.cast(any))));
  }

  /**
   * Creates a stub for all lookups of a type.
   *
   * @param lookup the class of the lookup
   * @param <T> the type of the object
   * @param <L> the type of the lookup
   * @return the stub, whose methods set the answer
   * @throws IllegalArgumentException if the lookup belongs to another API
   */
  public <T, L extends Lookup<T>> ReplyStub<T> onAnyLookup(Class<L> lookup) {
    return add(new ReplyStub<>(type(lookup), items, null, any -> true));
  }

  /**
   * Creates a stub for all commands of a type.
   *
   * @param command the class of the command
   * @param <R> the type of the answer
   * @param <C> the type of the command
   * @return the stub, whose methods set the answer
   * @throws IllegalArgumentException if the command belongs to another API
   */
  public <R, C extends Command<R>> ReplyStub<R> onAnyCommand(Class<C> command) {
    return add(new ReplyStub<>(type(command), items, null, any -> true));
  }

  private RequestType<?> type(Class<?> type) {
    RequestType<?> known = RequestType.of(type);
    if (!known.endpoint().api().annotation().equals(api.annotation())) {
      throw new IllegalArgumentException(
          "%s belongs to @%s, but this is a fake of @%s."
              .formatted(type.getSimpleName(), known.endpoint().api().name(), api.name()));
    }
    return known;
  }

  private <S extends Stub<S>> S add(S stub) {
    synchronized (items) {
      stubs.add(stub);
    }
    return stub;
  }

  /**
   * Answers the next request with a failure, whatever it asks for. Several failures are used one
   * after the other.
   *
   * @param fault the failure
   */
  public void fail(Fault fault) {
    if (fault.kind() == Fault.Kind.REPEATED_CURSOR || fault.kind() == Fault.Kind.CHANGED_TOTAL) {
      throw new IllegalArgumentException(
          "Only a stub can have this failure. Call on(query).fail(…).");
    }
    synchronized (items) {
      faults.add(fault);
    }
  }

  /**
   * Answers the next request with an HTTP status and a time to wait.
   *
   * @param status the HTTP status, from 400 to 599
   * @param retryAfter the time in the header {@code Retry-After}, rounded up to whole seconds
   * @throws IllegalArgumentException if the status is not from 400 to 599, or if the time is
   *     negative
   */
  public void fail(int status, Duration retryAfter) {
    fail(Fault.status(status, retryAfter));
  }

  /**
   * Returns all requests.
   *
   * @return the requests in the order of their arrival, with the requests that were refused
   */
  public List<RecordedRequest> requests() {
    synchronized (items) {
      return List.copyOf(recorded);
    }
  }

  /**
   * Returns the requests of one type.
   *
   * @param type the class of a generated query, lookup or command
   * @param <V> the generated type
   * @return the requests in the order of their arrival, read as values of the type; each request
   *     for a page is an element
   * @throws IllegalArgumentException if the class is not generated, or belongs to another API
   */
  public <V> List<V> requests(Class<V> type) {
    type((Class<?>) type);
    RequestType<V> wanted = RequestType.of(type);
    return requests().stream().flatMap(request -> read(wanted, request).stream()).toList();
  }

  private static <V> Optional<V> read(RequestType<V> type, RecordedRequest request) {
    try {
      return type.isSentTo(request) ? Optional.of(type.read(request)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // another type of the same endpoint, or refused and reported
    }
  }

  /**
   * Checks that no unexpected request arrived.
   *
   * @throws AssertionError if a request arrived that no stub accepts, or if a stub could not
   *     answer; the message names the nearest stub and the members that differ
   */
  public void verify() {
    synchronized (items) {
      if (!failures.isEmpty()) {
        throw new AssertionError(String.join("\n", failures));
      }
    }
  }

  /** Removes all stubs, failures and recorded requests. */
  public void reset() {
    synchronized (items) {
      stubs.clear();
      recorded.clear();
      failures.clear();
      faults.clear();
      window.clear();
    }
  }

  /** Stops the server, and closes the clients that {@link #client()} returned. */
  @Override
  public void close() {
    server.close();
    synchronized (items) {
      clients.forEach(ApiClient::close);
      clients.clear();
    }
  }

  private FakeAnswer answer(LoopbackServer.Incoming incoming) {
    Planned planned;
    synchronized (items) {
      planned = planned(incoming);
    }
    boolean late = !planned.delay().isZero();
    return late && server.isClosedWithin(planned.delay().toMillis())
        ? planned.answer().ending(FakeAnswer.Ending.BEFORE_THE_ANSWER)
        : planned.answer();
  }

  /** An answer and the time before it is sent. */
  private record Planned(FakeAnswer answer, Duration delay) {}

  private Planned planned(LoopbackServer.Incoming incoming) {
    boolean signedIn = signIns.isSignedIn(incoming.url(), incoming.headers());
    HttpUrl url = signIns.clean(incoming.url());
    Headers headers = signIns.clean(incoming.headers());
    RecordedRequest request =
        new RecordedRequest(
            incoming.method(),
            url.encodedPath().substring(1),
            url,
            headers,
            incoming.body(),
            signedIn);
    recorded.add(request);
    if (!signedIn && !api.signIns().isEmpty()) {
      return now(
          errors(null).answer(UNAUTHORIZED, "NOT_SIGNED_IN", "The request has no credential."));
    }
    Optional<Duration> wait = window.refusal(request.method() + " " + request.path());
    if (wait.isPresent()) {
      return now(errors(null).answer(Fault.limited(wait.get())));
    }
    Fault fault = faults.poll();
    return fault == null ? stubbed(request) : now(failed(fault, errors(null)));
  }

  private static Planned now(FakeAnswer answer) {
    return new Planned(answer, Duration.ZERO);
  }

  private Planned stubbed(RecordedRequest request) {
    UnexpectedRequest unexpected = new UnexpectedRequest(request, List.copyOf(stubs));
    boolean readable = false;
    List<RequestType<?>> tried = new ArrayList<>();
    for (Stub<?> stub : stubs) {
      if (!stub.type.isSentTo(request) || tried.contains(stub.type)) {
        continue;
      }
      tried.add(stub.type);
      try {
        Object value = stub.type.read(request);
        readable = true;
        for (int at = stubs.size() - 1; at >= 0; at--) {
          if (stubs.get(at).accepts(value)) {
            return answered(stubs.get(at), value, request);
          }
        }
        unexpected.add(value);
      } catch (IllegalArgumentException e) {
        unexpected.addProblem("The request cannot be read as " + e.getMessage());
      }
    }
    String message = unexpected.message();
    failures.add(message);
    boolean malformed = !tried.isEmpty() && !readable;
    return now(
        malformed
            ? errors(null).answer(BAD_REQUEST, REFUSED, message)
            : errors(null).answer(NOT_IMPLEMENTED, "UNEXPECTED_REQUEST", message));
  }

  private Planned answered(Stub<?> stub, Object value, RecordedRequest request) {
    ErrorJson errors = errors(stub.type);
    try {
      Fault fault = stub.nextFault(value, request).orElse(null);
      FakeAnswer answer =
          fault == null || isPage(fault)
              ? stub.answer(value, request, fault == null ? null : fault.kind())
              : failed(fault, errors, stub, value, request);
      return new Planned(answer, stub.delay());
    } catch (RefusedRequestException e) {
      return now(errors.answer(e.status(), REFUSED, String.valueOf(e.getMessage())));
    } catch (RuntimeException e) { // also of a condition of the test
      String problem = "%s: %s".formatted(stub, e.getMessage());
      failures.add(problem);
      return now(errors.answer(SERVER_ERROR, "WRONG_STUB", problem));
    }
  }

  private static boolean isPage(Fault fault) {
    return fault.kind() == Fault.Kind.REPEATED_CURSOR || fault.kind() == Fault.Kind.CHANGED_TOTAL;
  }

  private static FakeAnswer failed(
      Fault fault, ErrorJson errors, Stub<?> stub, Object value, RecordedRequest request) {
    return switch (fault.kind()) {
      case CUT_OFF -> stub.answer(value, request, null).ending(FakeAnswer.Ending.IN_THE_BODY);
      case BROKEN_JSON -> broken(stub.answer(value, request, null));
      default -> failed(fault, errors);
    };
  }

  private static FakeAnswer failed(Fault fault, ErrorJson errors) {
    FakeAnswer page = FakeAnswer.json(200, "{\"data\":[{\"id\":\"1\"}]}");
    return switch (fault.kind()) {
      case CUT_OFF -> page.ending(FakeAnswer.Ending.IN_THE_BODY);
      case BROKEN_JSON -> broken(page);
      case NO_ANSWER -> page.ending(FakeAnswer.Ending.BEFORE_THE_ANSWER);
      case TIMEOUT -> page.ending(FakeAnswer.Ending.NEVER);
      case NOT_JSON ->
          page.withBody("text/html", "<!doctype html><html><body>Maintenance</body></html>");
      case EMPTY_BODY -> page.withBody("application/json", "");
      default -> errors.answer(fault);
    };
  }

  private static FakeAnswer broken(FakeAnswer answer) {
    return answer.withBody(
        "application/json", answer.body().substring(0, answer.body().length() / 2));
  }

  private ErrorJson errors(@Nullable RequestType<?> type) {
    EnvelopeDefinition envelope =
        type == null ? api.envelopes().get(0) : type.endpoint().envelopes().get(0);
    return new ErrorJson(api, envelope);
  }
}

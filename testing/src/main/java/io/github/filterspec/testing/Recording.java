package io.github.filterspec.testing;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Credentials;
import io.github.filterspec.runtime.endpoint.ApiDefinition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Answers of the real API that are recorded once and replayed in each test.
 *
 * <pre>{@code
 * try (Recording recording =
 *     Recording.of(HelpDeskApi.API, Path.of("src/test/recordings/unread"))
 *         .types(TicketsQuery.class)
 *         .realApi("https://desk.example.com", () -> Credentials.bearer(System.getenv("DESK_TOKEN")))
 *         .redact("data[].email")
 *         .start()) {
 *   assertThat(recording.client().items(UNREAD)).isNotEmpty();
 *   recording.verify();
 * }
 * }</pre>
 *
 * <p>A test replays the recording. With the environment variable {@code FILTERSPEC_RECORD=1}, or
 * the system property {@code filterspec.record=true}, the test sends its requests to the real API,
 * and {@link #close()} writes the answers to the folder.
 *
 * <p>A file contains an answer: its status, its body and the headers {@code Content-Type}, {@code
 * Retry-After} and {@code Link}. Of the request, a file contains only the type, the names of the
 * members that are set, and a hash with a random salt. So no file contains a credential, a cookie,
 * a header or a value of a request. Equal queries have the same hash, so a redacted answer is found
 * like any other.
 *
 * <p>The values in the answers can be personal data. A recording needs a choice: {@code redact},
 * {@code redactEverywhere} or {@code redactNothing}.
 */
public final class Recording implements AutoCloseable {
  private static final int NOT_IMPLEMENTED = 501;
  private static final int BAD_GATEWAY = 502;

  private final ApiDefinition api;
  private final SignInParts signIns;
  private final @Nullable Supplier<Credentials> credentials;
  private final @Nullable Recorder recorder;
  private final @Nullable Replay replay;
  private final List<String> failures = new ArrayList<>();
  private final List<ApiClient> clients = new ArrayList<>();
  private final LoopbackServer server;

  private Recording(Builder builder, @Nullable Recorder recorder, @Nullable Replay replay) {
    this.api = builder.api;
    this.signIns = new SignInParts(api.signIns());
    this.credentials = builder.credentials;
    this.recorder = recorder;
    this.replay = replay;
    this.server = LoopbackServer.start(this::answer);
  }

  /**
   * Returns the builder of a recording.
   *
   * @param api the definition of the API, such as {@code HelpDeskApi.API}
   * @param folder the folder of the files, which belong to this recording alone
   * @return the builder
   */
  public static Builder of(ApiDefinition api, Path folder) {
    return new Builder(api, folder);
  }

  /**
   * Returns whether the requests are sent to the real API.
   *
   * @return true if the answers are recorded; false if they are replayed
   */
  public boolean isRecording() {
    return recorder != null;
  }

  /**
   * Returns the base URL for the application.
   *
   * @return the URL of a server on this machine, which ends with a slash
   */
  public String url() {
    return server.url().toString();
  }

  /**
   * Returns a new client, which is closed together with the recording.
   *
   * @return the client
   */
  public ApiClient client() {
    ApiClient client = clientBuilder().build();
    synchronized (clients) {
      clients.add(client);
    }
    return client;
  }

  /**
   * Returns the builder of a client. The client has the credential of the real API while the
   * answers are recorded, and an invented credential while they are replayed.
   *
   * @return the builder
   */
  public ApiClient.Builder clientBuilder() {
    ApiClient.Builder builder = ApiClient.builder(api.annotation(), url());
    if (recorder != null && credentials != null) {
      return builder.signIn(credentials.get());
    }
    signIns.fake().ifPresent(builder::signIn);
    return builder;
  }

  /**
   * Checks that all requests were recorded.
   *
   * @throws AssertionError if a request arrived that the recording does not have
   */
  public void verify() {
    synchronized (failures) {
      if (!failures.isEmpty()) {
        throw new AssertionError(String.join("\n", failures));
      }
    }
  }

  /**
   * Stops the server. While the answers are recorded, writes the files, and deletes the files of an
   * older recording in the same folder.
   *
   * @throws IllegalStateException if a path of {@code redact} is in no answer, or if an answer
   *     contains the credential; then nothing is written
   */
  @Override
  public void close() {
    server.close();
    synchronized (clients) {
      clients.forEach(ApiClient::close);
      clients.clear();
    }
    if (recorder != null) {
      recorder.write();
    }
  }

  private FakeAnswer answer(LoopbackServer.Incoming incoming) {
    HttpUrl url = signIns.clean(incoming.url());
    Headers headers = signIns.clean(incoming.headers());
    boolean signedIn = signIns.isSignedIn(incoming.url(), incoming.headers());
    RecordedRequest request =
        new RecordedRequest(
            incoming.method(),
            url.encodedPath().substring(1),
            url,
            headers,
            incoming.body(),
            signedIn);
    try {
      return recorder != null ? recorder.answer(incoming, request, url()) : replayed(request);
    } catch (RuntimeException e) {
      return failed(BAD_GATEWAY, "The request cannot be recorded: " + e.getMessage());
    }
  }

  private FakeAnswer replayed(RecordedRequest request) {
    Replay recorded = Objects.requireNonNull(replay);
    return recorded
        .answer(request)
        .map(call -> call.answer(url()))
        .orElseGet(() -> failed(NOT_IMPLEMENTED, recorded.missing(request)));
  }

  private FakeAnswer failed(int status, String message) {
    synchronized (failures) {
      failures.add(message);
    }
    return new ErrorJson(api, api.envelopes().get(0)).answer(status, "NOT_RECORDED", message);
  }

  /** A builder of a recording. */
  public static final class Builder {
    private final ApiDefinition api;
    private final Path folder;
    private final List<RequestType<?>> types = new ArrayList<>();
    private final Set<String> paths = new LinkedHashSet<>();
    private final Set<String> fields = new LinkedHashSet<>();
    private boolean nothing;
    private boolean record =
        Boolean.getBoolean("filterspec.record") || "1".equals(System.getenv("FILTERSPEC_RECORD"));
    private @Nullable HttpUrl real;
    private @Nullable Supplier<Credentials> credentials;

    private Builder(ApiDefinition api, Path folder) {
      this.api = Objects.requireNonNull(api, "api");
      this.folder = Objects.requireNonNull(folder, "folder");
    }

    /**
     * Names the types of the requests. Requests of these types are compared with {@code equals}.
     * Other requests are compared by their method, path, parameters and body.
     *
     * @param requests the classes of generated queries, lookups and commands
     * @return this builder
     * @throws IllegalArgumentException if a class is not generated
     */
    public Builder types(Class<?>... requests) {
      for (Class<?> type : requests) {
        types.add(RequestType.of(type));
      }
      return this;
    }

    /**
     * Sets the real API. Only a recording uses it, so a test that replays needs no credential.
     *
     * @param baseUrl the base URL, which begins with {@code https:}, or with {@code http:} if its
     *     host is this machine
     * @param signIn returns the credential, and is called only while the answers are recorded
     * @return this builder
     * @throws IllegalArgumentException if the base URL is malformed or not allowed
     */
    public Builder realApi(String baseUrl, Supplier<Credentials> signIn) {
      realApi(baseUrl);
      credentials = Objects.requireNonNull(signIn, "signIn");
      return this;
    }

    /**
     * Sets the real API, which needs no credential.
     *
     * @param baseUrl the base URL, which begins with {@code https:}, or with {@code http:} if its
     *     host is this machine
     * @return this builder
     * @throws IllegalArgumentException if the base URL is malformed or not allowed
     */
    public Builder realApi(String baseUrl) {
      HttpUrl url = HttpUrl.get(baseUrl.endsWith("/") ? baseUrl : baseUrl + "/");
      boolean local = Set.of("localhost", "127.0.0.1", "::1").contains(url.host());
      if (!url.isHttps() && !local) {
        throw new IllegalArgumentException(
            "The base URL of the real API must begin with https, because others can read http requests.");
      }
      real = url;
      return this;
    }

    /**
     * Replaces values in the answers by values of the same shape. The same text is always replaced
     * by the same text.
     *
     * @param values paths in the answers, such as {@code data[].email}; {@code []} is each element
     *     of an array. If a path leads to an object, all values in the object are replaced
     * @return this builder
     */
    public Builder redact(String... values) {
      paths.addAll(List.of(values));
      return this;
    }

    /**
     * Replaces the values of fields wherever they are in the answers.
     *
     * @param names the names of the fields, such as {@code email}
     * @return this builder
     */
    public Builder redactEverywhere(String... names) {
      fields.addAll(List.of(names));
      return this;
    }

    /**
     * Says that the answers contain no personal data, so that nothing is replaced.
     *
     * @return this builder
     */
    public Builder redactNothing() {
      nothing = true;
      return this;
    }

    /**
     * Sets whether the answers are recorded, in place of the environment variable {@code
     * FILTERSPEC_RECORD}.
     *
     * @param on true to record; false to replay
     * @return this builder
     */
    public Builder record(boolean on) {
      record = on;
      return this;
    }

    /**
     * Starts the recording or the replay.
     *
     * @return the recording
     * @throws IllegalStateException if nothing says what is redacted, if the real API is not set
     *     although it is recorded, or if there is no recording to replay
     */
    public Recording start() {
      if (nothing == !(paths.isEmpty() && fields.isEmpty())) {
        throw new IllegalStateException(
            "Say which values of the answers are personal data: call redact(…), redactEverywhere(…) or, alone, redactNothing().");
      }
      if (!record) {
        return new Recording(this, null, new Replay(folder, types));
      }
      if (real == null) {
        throw new IllegalStateException("Call realApi(…) to say what is recorded.");
      }
      SignInParts signIns = new SignInParts(api.signIns());
      Redaction redaction = new Redaction(paths, fields);
      return new Recording(this, new Recorder(real, folder, signIns, redaction, types), null);
    }
  }
}

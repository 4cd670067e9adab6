package io.github.filterspec.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Sends requests to the real API, and writes the answers to files. */
final class Recorder {
  private static final Set<String> NOT_FORWARDED =
      Set.of("host", "content-length", "connection", "accept-encoding", "transfer-encoding");
  private static final List<String> KEPT = List.of("Content-Type", "Retry-After", "Link");
  private static final Pattern FILE = Pattern.compile("[0-9]{3}-[A-Za-z]+\\.json");

  private final HttpUrl real;
  private final Path folder;
  private final SignInParts signIns;
  private final Redaction redaction;
  private final RequestKey keys;
  private final String salt;
  private final OkHttpClient http =
      new OkHttpClient.Builder().followRedirects(false).followSslRedirects(false).build();
  private final List<RecordedCall> calls = new ArrayList<>();
  private final Set<String> secrets = new LinkedHashSet<>();

  Recorder(
      HttpUrl real,
      Path folder,
      SignInParts signIns,
      Redaction redaction,
      List<RequestType<?>> types) {
    this.real = real;
    this.folder = folder;
    this.signIns = signIns;
    this.redaction = redaction;
    this.salt = UUID.randomUUID().toString();
    this.keys = new RequestKey(salt, types);
  }

  /** Sends a request to the real API. Returns the answer with all replacements of the file. */
  synchronized FakeAnswer answer(
      LoopbackServer.Incoming incoming, RecordedRequest request, String own) {
    secrets.addAll(signIns.secrets(incoming.url(), incoming.headers()));
    RecordedCall call = forwarded(incoming, keys.of(request), own);
    calls.add(call);
    return call.answer(own);
  }

  private RecordedCall forwarded(
      LoopbackServer.Incoming incoming, RequestKey.Identified key, String own) {
    Request.Builder forwarded = new Request.Builder().url(target(incoming.url()));
    for (int at = 0; at < incoming.headers().size(); at++) {
      String name = incoming.headers().name(at);
      if (!NOT_FORWARDED.contains(name.toLowerCase(Locale.ROOT))) {
        forwarded.addHeader(name, incoming.headers().value(at).replace(own, real.toString()));
      }
    }
    String type = incoming.headers().get("Content-Type");
    boolean hasBody =
        !incoming.body().isEmpty() || Set.of("POST", "PUT", "PATCH").contains(incoming.method());
    RequestBody body =
        hasBody
            ? RequestBody.create(incoming.body(), type == null ? null : MediaType.parse(type))
            : null;
    try (Response response =
        http.newCall(forwarded.method(incoming.method(), body).build()).execute()) {
      return call(key, response);
    } catch (IOException e) {
      throw new UncheckedIOException("The real API did not answer.", e);
    }
  }

  private HttpUrl target(HttpUrl url) {
    return real.newBuilder()
        .addEncodedPathSegments(url.encodedPath().substring(1))
        .encodedQuery(url.encodedQuery())
        .build();
  }

  private RecordedCall call(RequestKey.Identified key, Response response) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : KEPT) {
      List<String> values = response.headers(name);
      if (!values.isEmpty()) {
        headers.put(name, neutral(String.join(", ", values)));
      }
    }
    String body = response.body().string();
    JsonNode json = RecordedCall.parsed(body);
    if (json == null) {
      return new RecordedCall(
          salt, key, response.code(), headers, null, redaction.redacted(neutral(body)));
    }
    JsonNode neutral = RecordedCall.parsed(neutral(redaction.redacted(json).toString()));
    return new RecordedCall(salt, key, response.code(), headers, neutral, "");
  }

  /** Replaces the base URL of the real API, and removes the credential from URLs. */
  private String neutral(String text) {
    return signIns.withoutParameters(text.replace(real.toString(), RecordedCall.BASE));
  }

  /**
   * Writes the files. Replaces the files of an older recording.
   *
   * @throws IllegalStateException if a redaction did not apply, or if a file would contain a
   *     secret; then no file is written
   */
  synchronized void write() {
    if (!calls.isEmpty() && !redaction.unused().isEmpty()) {
      throw new IllegalStateException(
          "No answer has a value at %s, so the recording may contain personal data. Nothing was written. Correct the paths."
              .formatted(redaction.unused()));
    }
    List<String> texts = calls.stream().map(RecordedCall::toText).toList();
    for (String text : texts) {
      if (secrets.stream().anyMatch(text::contains)) {
        throw new IllegalStateException(
            "An answer of the real API contains the credential. Nothing was written. Redact the value.");
      }
    }
    try {
      Files.createDirectories(folder);
      for (Path old : files(folder)) {
        Files.delete(old);
      }
      for (int at = 0; at < texts.size(); at++) {
        String name = calls.get(at).request().name().replaceAll("[^A-Za-z].*", "");
        Files.writeString(folder.resolve("%03d-%s.json".formatted(at + 1, name)), texts.get(at));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The recording cannot be written.", e);
    }
  }

  /** Returns the files of a recording in their order; no files if there is no recording. */
  static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> FILE.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The recording cannot be read.", e);
    }
  }
}

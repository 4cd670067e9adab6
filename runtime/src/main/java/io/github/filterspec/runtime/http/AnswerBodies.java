package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.failure.CarriedException;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * The interceptors that check the body of an answer before the body is decoded. An attempt fails if
 * the answer contains only a part of a page, if the compression of the answer is unknown, or if the
 * compressed body is damaged. If the body of an answer is rejected, the client does not send the
 * request again, because a rejected body does not count as a broken connection.
 */
final class AnswerBodies {
  /** The encodings that a message names. Another text in the header can be a value of a filter. */
  private static final Set<String> ENCODINGS = Set.of("br", "compress", "deflate", "gzip", "zstd");

  private static final int PARTIAL_CONTENT = 206;

  private final String api;

  AnswerBodies(String api) {
    this.api = api;
  }

  /** An interceptor that checks an answer after OkHttp has decompressed the body. */
  Response decoded(Interceptor.Chain chain) throws IOException {
    Response answer = chain.proceed(chain.request());
    AnswerHead head = AnswerHead.of(chain.call().request());
    if (head != null) {
      head.remember(answer);
    }
    AnswerBody body =
        new AnswerBody(
            answer.body(), failure -> head != null && head.isDamaged() ? damaged() : failure);
    Response checked = answer.newBuilder().body(body).build();
    boolean hasBody = !answer.request().method().equals("HEAD");
    String problem = answer.isSuccessful() && hasBody ? problem(answer) : null;
    if (problem != null) {
      checked.close();
      throw new CarriedException(CallFailure.protocol(api + " answered " + problem));
    }
    return checked;
  }

  /** An interceptor that observes the compressed body of an answer. */
  static Response compressed(Interceptor.Chain chain) throws IOException {
    Response answer = chain.proceed(chain.request());
    AnswerHead head = AnswerHead.of(chain.call().request());
    if (head == null || !"gzip".equalsIgnoreCase(answer.header("Content-Encoding"))) {
      return answer;
    }
    head.compress();
    ResponseBody body = answer.body();
    ForwardingSource watched =
        new ForwardingSource(body.source()) {
          @Override
          public long read(Buffer sink, long byteCount) throws IOException {
            try {
              return super.read(sink, byteCount);
            } catch (IOException e) {
              head.breakConnection();
              throw e;
            }
          }
        };
    return answer
        .newBuilder()
        .body(ResponseBody.create(Okio.buffer(watched), body.contentType(), body.contentLength()))
        .build();
  }

  private static @Nullable String problem(Response answer) {
    if (answer.code() == PARTIAL_CONTENT) {
      return "with the HTTP status 206, so the answer is not complete";
    }
    String encoding = answer.header("Content-Encoding");
    if (encoding == null || encoding.equalsIgnoreCase("identity")) {
      return null;
    }
    String known = encoding.toLowerCase(Locale.ROOT);
    return ENCODINGS.contains(known)
        ? "with a body in the encoding %s, but the client did not request this encoding"
            .formatted(known)
        : "with a body in an encoding that the client did not request";
  }

  private IOException damaged() {
    return new CarriedException(
        CallFailure.protocol(api + " answered with a gzip body that is damaged or incomplete"));
  }
}

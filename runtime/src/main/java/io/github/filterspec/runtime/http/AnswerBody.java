package io.github.filterspec.runtime.http;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer. If a long body is closed before all bytes are read, OkHttp closes the
 * connection. If a short body is closed before all bytes are read, OkHttp reads the rest of the
 * body, so that the connection can be used again.
 */
final class AnswerBody extends ResponseBody {
  /** The length of the longest body that counts as short, in bytes. */
  private static final long SHORT = 64 * 1024;

  private final ResponseBody body;
  private final BufferedSource source;
  private boolean ended;

  /**
   * Creates a body.
   *
   * @param body the body of OkHttp
   * @param damaged a function that creates the exception for a body that cannot be read
   */
  AnswerBody(ResponseBody body, Damage damaged) {
    this.body = body;
    this.source =
        Okio.buffer(
            new ForwardingSource(body.source()) {
              @Override
              public long read(Buffer sink, long byteCount) throws IOException {
                try {
                  long read = super.read(sink, byteCount);
                  ended |= read < 0;
                  return read;
                } catch (IOException e) {
                  ended = true; // the connection cannot be used again
                  throw damaged.exception(e);
                }
              }

              @Override
              public void close() throws IOException {
                if (!ended && !isShort()) {
                  timeout().deadlineNanoTime(System.nanoTime() - 1); // OkHttp would read for 100 ms
                }
                super.close();
              }
            });
  }

  /** Creates the exception that is thrown if a body cannot be read. */
  interface Damage {
    IOException exception(IOException failure);
  }

  private boolean isShort() {
    long length = contentLength();
    return length >= 0 && length <= SHORT;
  }

  @Override
  public @Nullable MediaType contentType() {
    return body.contentType();
  }

  @Override
  public long contentLength() {
    return body.contentLength();
  }

  @Override
  public BufferedSource source() {
    return source;
  }
}

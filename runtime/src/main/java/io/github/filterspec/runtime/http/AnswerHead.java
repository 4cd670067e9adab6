package io.github.filterspec.runtime.http;

import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The head of the last answer to a call. A failure that is found in the body needs the head. The
 * head is stored as a tag of the request.
 */
final class AnswerHead {
  private volatile Headers headers = Headers.EMPTY;
  private volatile boolean compressed;
  private volatile boolean broken;

  /** Stores the headers of an answer. */
  void remember(Response answer) {
    headers = answer.headers();
  }

  /** Returns the headers of the last answer; empty if there is no answer. */
  static Headers headers(Request request) {
    AnswerHead head = of(request);
    return head == null ? Headers.EMPTY : head.headers;
  }

  static @Nullable AnswerHead of(Request request) {
    return request.tag(AnswerHead.class);
  }

  /** Stores the information that the body is compressed by gzip. */
  void compress() {
    compressed = true;
  }

  /** Stores the information that the connection broke while the body was read. */
  void breakConnection() {
    broken = true;
  }

  /** Returns whether the body could not be read because the body could not be decompressed. */
  boolean isDamaged() {
    return compressed && !broken;
  }
}

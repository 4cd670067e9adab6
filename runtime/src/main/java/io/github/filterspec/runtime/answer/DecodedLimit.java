package io.github.filterspec.runtime.answer;

import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.failure.CarriedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A limit for the number of bytes that an answer has after decompression. Reading an answer fails
 * if the answer is larger than this limit.
 */
record DecodedLimit(String api, long bytes) {

  /** Returns a stream that fails if the answer has more bytes than the limit allows. */
  InputStream of(InputStream all) {
    return new FilterInputStream(all) {
      private long left = bytes;

      @Override
      public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(read);
        return read;
      }

      @Override
      public long skip(long length) throws IOException {
        long skipped = super.skip(length);
        count(skipped);
        return skipped;
      }

      private void count(long read) throws IOException {
        left -= Math.max(0, read);
        if (left < 0) {
          throw new CarriedException(
              CallFailure.protocol(
                  "%s answered with more than %,d bytes. Request smaller pages, or set a higher limit with maxAnswerBytes(…) on the client's builder"
                      .formatted(api, bytes)));
        }
      }
    };
  }
}

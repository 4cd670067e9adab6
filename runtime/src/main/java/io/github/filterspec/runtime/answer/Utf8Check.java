package io.github.filterspec.runtime.answer;

import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A stream that throws an exception when it reads bytes that are not UTF-8. Jackson accepts some
 * bytes that are not valid UTF-8, such as C0 AF for a slash, or an encoded surrogate.
 */
final class Utf8Check extends FilterInputStream {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long NOT_ASCII = 0x8080808080808080L;

  /** The number of bytes that the current character still needs. */
  private int missing;

  /** The allowed range of the next byte. */
  private int lowest = 0x80;

  private int highest = 0xBF;

  Utf8Check(InputStream bytes) {
    super(bytes);
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read < 0) {
      end();
    } else {
      check(read);
    }
    return read;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    if (read < 0) {
      end();
    }
    int end = offset + read;
    int at = offset;
    while (at < end) {
      if (missing == 0
          && at + Long.BYTES <= end
          && ((long) LONGS.get(target, at) & NOT_ASCII) == 0) {
        at += Long.BYTES;
      } else {
        check(target[at] & 0xFF);
        at++;
      }
    }
    return read;
  }

  @Override
  public long skip(long length) throws IOException {
    return read(new byte[(int) Math.min(length, 8192)]);
  }

  private void check(int value) throws IOException {
    if (missing > 0) {
      if (value < lowest || value > highest) {
        throw invalid();
      }
      missing--;
      lowest = 0x80;
      highest = 0xBF;
    } else if (value >= 0x80) {
      begin(value);
    }
  }

  /**
   * Checks the first byte of a character that has two to four bytes. The allowed range of the
   * second byte excludes characters that are encoded with too many bytes.
   */
  private void begin(int first) throws IOException {
    if (first < 0xC2 || first > 0xF4) {
      throw invalid();
    }
    missing = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  }

  private void end() throws IOException {
    if (missing > 0) {
      throw invalid();
    }
  }

  private static IOException invalid() {
    return new CharConversionException("not UTF-8");
  }
}

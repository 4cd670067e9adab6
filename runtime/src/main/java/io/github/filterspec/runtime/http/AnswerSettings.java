package io.github.filterspec.runtime.http;

/**
 * The settings with which answers are read.
 *
 * @param maxBytes the largest number of bytes of an answer after decompression
 * @param leavesOutUnreadable true if items with an unknown value of an enum are left out and
 *     reported
 */
public record AnswerSettings(long maxBytes, boolean leavesOutUnreadable) {
  /** The settings of a client unless others are set: 32 MiB, and no item is left out. */
  public static final AnswerSettings DEFAULTS = new AnswerSettings(32L << 20, false);
}

package io.github.filterspec.runtime.answer;

/**
 * The settings for reading answers.
 *
 * @param maxBytes the largest number of bytes that an answer may have after decompression
 * @param leavesOutUnreadable true if an item with an unknown enum value is left out of the page and
 *     reported
 */
public record AnswerSettings(long maxBytes, boolean leavesOutUnreadable) {
  /** The default settings of a client: an answer has at most 32 MiB, and no item is left out. */
  public static final AnswerSettings DEFAULTS = new AnswerSettings(32L << 20, false);
}

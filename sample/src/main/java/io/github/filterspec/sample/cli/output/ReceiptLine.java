package io.github.filterspec.sample.cli.output;

import io.github.filterspec.runtime.Receipt;

/** Prints the API's answer to a command, on one line. */
public final class ReceiptLine {
  private final Output out;
  private final TokenMask mask;

  /** Creates a printer for the answers to commands. */
  public ReceiptLine(Output out, TokenMask mask) {
    this.out = out;
    this.mask = mask;
  }

  /**
   * Prints the word {@code done}, and then the message of the answer if the answer has a message.
   */
  public void print(Receipt receipt) {
    String message = receipt.message().map(mask::hide).orElse("").strip();
    out.line(message.isEmpty() ? "done" : "done: " + DisplayText.printable(message));
  }
}

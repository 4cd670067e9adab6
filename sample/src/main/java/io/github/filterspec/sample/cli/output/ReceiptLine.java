package io.github.filterspec.sample.cli.output;

import io.github.filterspec.runtime.Receipt;

/** Prints the API's answer to a command in one line. */
public final class ReceiptLine {
  private final Output out;
  private final TokenMask mask;

  /** Creates a printer of receipts. The mask hides the tokens. */
  public ReceiptLine(Output out, TokenMask mask) {
    this.out = out;
    this.mask = mask;
  }

  /** Prints {@code done}, and the API's message if it sent one. */
  public void print(Receipt receipt) {
    String message = receipt.message().map(mask::hide).orElse("").strip();
    out.line(message.isEmpty() ? "done" : "done: " + DisplayText.printable(message));
  }
}

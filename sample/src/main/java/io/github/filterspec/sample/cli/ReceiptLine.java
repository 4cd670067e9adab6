package io.github.filterspec.sample.cli;

import io.github.filterspec.runtime.Receipt;

/** What the API says of a command that it carried out, in one line. */
final class ReceiptLine {
  private final Output out;
  private final TokenMask mask;

  ReceiptLine(Output out, TokenMask mask) {
    this.out = out;
    this.mask = mask;
  }

  void print(Receipt receipt) {
    String words = receipt.message().map(mask::hide).orElse("").strip();
    out.line(words.isEmpty() ? "done" : "done: " + DisplayText.printable(words));
  }
}

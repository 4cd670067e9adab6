package io.github.filterspec.sample.cli;

import io.github.filterspec.sample.botpenguin.Contact;

/** Shows contacts one by one, each as soon as it is there. */
interface ContactPrinter {

  /** Shows one more contact. */
  void print(Contact contact);

  /**
   * There are no more.
   *
   * @param read what was read of the answer, such as {@code page 1}
   */
  void end(String read);
}

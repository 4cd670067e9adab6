package io.github.filterspec.sample.cli;

/** Shows items one by one, each as soon as it is there. */
interface ItemPrinter<T> {

  /** Shows one more item. */
  void print(T item);

  /**
   * There are no more.
   *
   * @param read what was read of the answer, such as {@code page 1}
   */
  void end(String read);
}

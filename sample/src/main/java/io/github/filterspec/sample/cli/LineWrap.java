package io.github.filterspec.sample.cli;

import java.util.ArrayList;
import java.util.List;

/** Cuts long JSON into lines, after commas. */
final class LineWrap {
  private final int width;

  LineWrap(int width) {
    this.width = width;
  }

  /** The lines, which put together are the text; longer than wanted only where no comma is. */
  List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (text.length() - start > width) {
      int comma = text.lastIndexOf(',', start + width - 1);
      int end = comma >= start ? comma + 1 : start + width;
      lines.add(text.substring(start, end));
      start = end;
    }
    lines.add(text.substring(start));
    return lines;
  }
}

package io.github.filterspec.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule that says which page is the last page.
 *
 * @param when the path of the boolean that is true on the last page; empty if the API does not send
 *     this boolean
 * @param unless the path of the boolean that is true if a next page exists; empty if the API does
 *     not send this boolean
 * @param total the path of the number of all items; empty if the API does not send this number
 * @param shorter true if a page with fewer items than the page size is the last page
 * @param pageSize the page size that the API uses by default; empty if the user does not write it
 */
public record LastPage(
    String when, String unless, String total, boolean shorter, Optional<Integer> pageSize) {

  /** Creates a rule that consists of a flag. */
  public LastPage(String when, String unless) {
    this(when, unless, "", false, Optional.empty());
  }

  /** Returns the names of the attributes that say how the client recognises the last page. */
  public List<String> signs() {
    return Stream.of(
            sign("when", !when.isEmpty()),
            sign("unless", !unless.isEmpty()),
            sign("total", !total.isEmpty()),
            sign("shorter", shorter))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> sign(String attribute, boolean written) {
    return written ? Optional.of(attribute) : Optional.empty();
  }
}

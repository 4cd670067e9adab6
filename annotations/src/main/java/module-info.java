/** The spec language: the annotations that describe an API's filters. */
module io.github.filterspec {
  exports io.github.filterspec;
}

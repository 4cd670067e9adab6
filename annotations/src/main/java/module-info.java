/** The annotations that describe the filters of an HTTP API as Java interfaces. */
module io.github.filterspec {
  exports io.github.filterspec;
}

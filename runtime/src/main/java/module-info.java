/** The base types of generated filters and queries, and the client that executes queries. */
// Retrofit is an automatic module.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.github.filterspec.runtime {
  exports io.github.filterspec.runtime;
  exports io.github.filterspec.runtime.codec;
  exports io.github.filterspec.runtime.endpoint;
  exports io.github.filterspec.runtime.evaluation;
  exports io.github.filterspec.runtime.expression;
  exports io.github.filterspec.runtime.generated;
  exports io.github.filterspec.runtime.json;
  exports io.github.filterspec.runtime.limit;
  exports io.github.filterspec.runtime.members;
  exports io.github.filterspec.runtime.monitor;
  exports io.github.filterspec.runtime.property;

  opens io.github.filterspec.runtime.json to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.filterspec.runtime.members to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.filterspec.runtime.property to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.filterspec.runtime.expression to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;

  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires static tools.jackson.databind;
  requires transitive okhttp3;
  requires static transitive org.jspecify;
  requires transitive retrofit2;
}

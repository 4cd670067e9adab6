/** A fake API for tests of applications that use Filterspec. */
// JUnit and AssertJ are optional; an application without them uses only FakeApi.
@SuppressWarnings("requires-transitive-automatic")
module io.github.filterspec.testing {
  exports io.github.filterspec.testing;

  requires transitive io.github.filterspec.runtime;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires jdk.httpserver;
  requires static transitive org.junit.jupiter.api;
  requires static transitive org.assertj.core;
  requires static org.jspecify;
}

/** A fake API for tests of applications that use Filterspec. */
// JUnit and AssertJ are optional. They are not "transitive", because javac would then need them for
// each user.
@SuppressWarnings("requires-automatic")
module io.github.filterspec.testing {
  exports io.github.filterspec.testing;

  requires transitive io.github.filterspec.runtime;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires jdk.httpserver;
  requires static org.junit.jupiter.api;
  requires static org.assertj.core;
  requires static org.jspecify;
}

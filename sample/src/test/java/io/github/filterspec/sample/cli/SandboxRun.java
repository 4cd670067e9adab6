package io.github.filterspec.sample.cli;

import io.github.filterspec.sample.sandbox.Sandbox;
import java.util.Map;
import java.util.stream.Stream;

/** Several runs of the program with the same sandbox. */
final class SandboxRun implements AutoCloseable {
  private final Sandbox sandbox = Sandbox.start();

  Ran run(String... args) {
    return Ran.in(
        Map.of("BOTPENGUIN_TOKEN", sandbox.token()),
        Stream.concat(Stream.of(args), Stream.of("--base-url", sandbox.baseUrl()))
            .toArray(String[]::new));
  }

  /** Returns the number of bodies that the sandbox accepted. */
  int bodies() {
    return sandbox.receivedBodies().size();
  }

  String customer() {
    return sandbox.customerId();
  }

  @Override
  public void close() {
    sandbox.close();
  }
}

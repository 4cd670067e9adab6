package io.github.filterspec.sample.sandbox;

import io.github.filterspec.sample.sandbox.server.Endpoint;
import java.time.InstantSource;
import java.util.List;

/**
 * Sandboxes with a limit of the test's own; their tokens are {@code secret}, and {@code another
 * secret} for OpenCX.
 */
public final class TestSandbox {

  private TestSandbox() {}

  /** A sandbox for tests that ask more than a hundred times a minute. */
  public static Sandbox patient(Endpoint... more) {
    return Sandbox.start(
        "secret", "another secret", InstantSource.system(), 1_000_000, List.of(more));
  }

  /** A sandbox that has soon had enough. */
  public static Sandbox limited(int requestsPerMinute, InstantSource clock) {
    return Sandbox.start("secret", "another secret", clock, requestsPerMinute, List.of());
  }
}

package io.github.filterspec.sample.sandbox;

import io.github.filterspec.sample.sandbox.server.Endpoint;
import java.time.InstantSource;
import java.util.List;

/** Sandboxes for tests. Their tokens are {@code secret}, and {@code another secret} for OpenCX. */
public final class TestSandbox {

  private TestSandbox() {}

  /** Starts a sandbox for tests with more than a hundred requests a minute. */
  public static Sandbox patient(Endpoint... more) {
    return Sandbox.start(
        "secret", "another secret", InstantSource.system(), 1_000_000, List.of(more));
  }

  /** Starts a sandbox with a low limit. */
  public static Sandbox limited(int requestsPerMinute, InstantSource clock) {
    return Sandbox.start("secret", "another secret", clock, requestsPerMinute, List.of());
  }
}

package io.github.filterspec.sample.sandbox;

import io.github.filterspec.sample.sandbox.server.Endpoint;
import java.time.InstantSource;
import java.util.List;

/** Sandboxes for tests. {@code CanaryLog} and {@code Canary} search their tokens everywhere. */
public final class TestSandbox {
  public static final String TOKEN = "canary-4711-penguin";
  public static final String OPENCX_TOKEN = "canary-4711-cx";

  private TestSandbox() {}

  /** Starts a sandbox for tests with more than a hundred requests a minute. */
  public static Sandbox patient(Endpoint... more) {
    return Sandbox.start(TOKEN, OPENCX_TOKEN, InstantSource.system(), 1_000_000, List.of(more));
  }

  /** Starts a sandbox with a low limit. */
  public static Sandbox limited(int requestsPerMinute, InstantSource clock) {
    return Sandbox.start(TOKEN, OPENCX_TOKEN, clock, requestsPerMinute, List.of());
  }
}

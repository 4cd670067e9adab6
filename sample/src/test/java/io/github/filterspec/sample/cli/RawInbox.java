package io.github.filterspec.sample.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.botpenguin.RawBody;
import io.github.filterspec.sample.sandbox.botpenguin.RawClient;
import java.util.List;

/** The contacts of a sandbox, read without the library. */
final class RawInbox {
  private RawInbox() {}

  /** Returns all confirmed contacts. */
  static List<JsonNode> everybody() {
    return select(RawBody.neutral());
  }

  /** Returns the confirmed contacts that a flag selects. */
  static List<JsonNode> flagged(String key) {
    return select(RawBody.neutral().with(key, "true").active(key));
  }

  private static List<JsonNode> select(RawBody body) {
    try (Sandbox sandbox = Sandbox.start()) {
      return new RawClient(sandbox).everything(body.with("isContact", "true"));
    }
  }
}

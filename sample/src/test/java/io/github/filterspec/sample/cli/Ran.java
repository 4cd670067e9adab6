package io.github.filterspec.sample.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.sample.Canary;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One run of the program: exit code and output. No run prints a token of the tests. */
record Ran(int exitCode, String out, String err) {
  private static final ObjectMapper JSON = new ObjectMapper();

  Ran {
    Canary.check(out);
    Canary.check(err);
  }

  /** Runs the program with an empty environment. */
  static Ran with(String... args) {
    return in(Map.of(), args);
  }

  static Ran in(Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = Main.run(args, environment, out, err);
    return new Ran(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }

  /** Returns the contacts of an output in JSON. */
  List<JsonNode> contacts() {
    return lines().stream().map(Ran::json).toList();
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }
}

package io.github.filterspec.sample.sandbox.server;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What clients really sent, for demos and tests to look at. */
final class ReceivedBodies {

  private final List<String> bodies = new CopyOnWriteArrayList<>();

  void add(String body) {
    bodies.add(body);
  }

  List<String> all() {
    return List.copyOf(bodies);
  }
}

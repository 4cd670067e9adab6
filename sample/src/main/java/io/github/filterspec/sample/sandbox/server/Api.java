package io.github.filterspec.sample.sandbox.server;

import java.util.List;

/** One vendor's API as a sandbox plays it: what it offers, to whom, and how its errors look. */
public record Api(List<Endpoint> endpoints, AccessRule access, ErrorShape errors) {

  public Api {
    endpoints = List.copyOf(endpoints);
  }
}

package io.github.filterspec.sample.sandbox;

import java.util.List;

/** One vendor's API as a sandbox plays it: what it offers, to whom, and how its errors look. */
record Api(List<Endpoint> endpoints, AccessRule access, ErrorShape errors) {

  Api {
    endpoints = List.copyOf(endpoints);
  }
}

package io.github.filterspec.sample.sandbox.server;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** How an API writes its errors. */
@FunctionalInterface
public interface ErrorShape {

  ObjectNode json(ErrorStatus status, String message);
}

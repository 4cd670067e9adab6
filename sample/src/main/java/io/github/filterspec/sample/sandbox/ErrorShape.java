package io.github.filterspec.sample.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** How an API writes its errors. */
@FunctionalInterface
interface ErrorShape {

  ObjectNode json(ErrorStatus status, String message);
}

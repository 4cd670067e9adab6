/**
 * The types for monitoring a client: the events of calls, and the numbers that show the state of
 * the client.
 */
@NullMarked
package io.github.filterspec.runtime.monitor;

import org.jspecify.annotations.NullMarked;

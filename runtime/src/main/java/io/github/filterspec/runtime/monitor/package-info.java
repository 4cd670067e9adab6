/**
 * The types for monitoring a client: the events of the calls, and the state of the client as
 * numbers.
 */
@NullMarked
package io.github.filterspec.runtime.monitor;

import org.jspecify.annotations.NullMarked;

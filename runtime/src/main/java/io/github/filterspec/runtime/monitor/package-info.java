/** The types for monitoring a client: the events of its calls, and the numbers of its state. */
@NullMarked
package io.github.filterspec.runtime.monitor;

import org.jspecify.annotations.NullMarked;

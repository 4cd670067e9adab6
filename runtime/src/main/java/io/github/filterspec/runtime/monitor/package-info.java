/** The view into a running client: the events of its calls, and its health in numbers. */
@NullMarked
package io.github.filterspec.runtime.monitor;

import org.jspecify.annotations.NullMarked;

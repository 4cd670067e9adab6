/** The sinks that write JSON, and the trees that both Jackson 2 and Jackson 3 can read. */
@NullMarked
package io.github.filterspec.runtime.json;

import org.jspecify.annotations.NullMarked;

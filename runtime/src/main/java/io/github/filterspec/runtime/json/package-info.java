/**
 * JSON: sinks that write it, strict parsing, trees that both Jackson 2 and Jackson 3 read, and
 * foreign text that is made safe for messages. This package uses no other package of the runtime.
 */
@NullMarked
package io.github.filterspec.runtime.json;

import org.jspecify.annotations.NullMarked;

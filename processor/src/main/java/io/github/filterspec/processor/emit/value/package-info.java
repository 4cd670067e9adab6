/**
 * Emits filters, queries and commands: the table of members, accessors, the builder and its stages.
 */
@NullMarked
package io.github.filterspec.processor.emit.value;

import org.jspecify.annotations.NullMarked;

/** The emitters for filters, queries and commands, and their builders. */
@NullMarked
package io.github.filterspec.processor.emit.value;

import org.jspecify.annotations.NullMarked;

/** Emits the types that are generated for tagged conditions, and their expressions. */
@NullMarked
package io.github.filterspec.processor.emit.taggedconditions;

import org.jspecify.annotations.NullMarked;

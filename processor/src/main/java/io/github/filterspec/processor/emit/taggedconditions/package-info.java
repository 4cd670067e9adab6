/** Emits conditions told apart by a tag, and expressions of them. */
@NullMarked
package io.github.filterspec.processor.emit.taggedconditions;

import org.jspecify.annotations.NullMarked;

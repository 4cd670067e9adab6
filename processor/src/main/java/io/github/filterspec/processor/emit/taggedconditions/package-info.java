/** The emitters for specs with {@code @TaggedConditions}. */
@NullMarked
package io.github.filterspec.processor.emit.taggedconditions;

import org.jspecify.annotations.NullMarked;

/** The rules for specs with {@code @TaggedConditions}. */
@NullMarked
package io.github.filterspec.processor.check.taggedconditions;

import org.jspecify.annotations.NullMarked;

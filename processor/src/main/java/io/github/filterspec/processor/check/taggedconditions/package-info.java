/** The rules for tagged conditions. */
@NullMarked
package io.github.filterspec.processor.check.taggedconditions;

import org.jspecify.annotations.NullMarked;

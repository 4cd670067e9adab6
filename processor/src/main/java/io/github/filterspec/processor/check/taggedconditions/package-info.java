/** The rules of conditions told apart by a tag. */
@NullMarked
package io.github.filterspec.processor.check.taggedconditions;

import org.jspecify.annotations.NullMarked;

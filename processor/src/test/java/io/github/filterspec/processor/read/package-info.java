/** Tests of the readers that need no compiler. */
@NullMarked
package io.github.filterspec.processor.read;

import org.jspecify.annotations.NullMarked;

/** Reads the compiler's elements into the model. It reports only problems that prevent reading. */
@NullMarked
package io.github.filterspec.processor.read;

import org.jspecify.annotations.NullMarked;

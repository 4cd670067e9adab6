/** Reading, as far as it needs no compiler. */
@NullMarked
package io.github.filterspec.processor.read;

import org.jspecify.annotations.NullMarked;

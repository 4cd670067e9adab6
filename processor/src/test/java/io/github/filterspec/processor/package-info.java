/** Tests of the processor as a whole. */
@NullMarked
package io.github.filterspec.processor;

import org.jspecify.annotations.NullMarked;

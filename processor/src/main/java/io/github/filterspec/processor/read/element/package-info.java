/** Elements of the compiler: annotations, methods, parents, visibility. */
@NullMarked
package io.github.filterspec.processor.read.element;

import org.jspecify.annotations.NullMarked;

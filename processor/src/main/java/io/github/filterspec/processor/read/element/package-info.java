/** Classes that read annotations, methods, parents and access levels from the compiler. */
@NullMarked
package io.github.filterspec.processor.read.element;

import org.jspecify.annotations.NullMarked;

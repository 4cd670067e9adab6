/** Classes that read the compiler's elements: annotations, methods, parents and access. */
@NullMarked
package io.github.filterspec.processor.read.element;

import org.jspecify.annotations.NullMarked;

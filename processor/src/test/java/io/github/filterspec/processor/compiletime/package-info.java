/** Measures the compile time of the processor: {@code mvn -Pcompile-time test}. */
@NullMarked
package io.github.filterspec.processor.compiletime;

import org.jspecify.annotations.NullMarked;

/** Measures what the processor costs: {@code mvn -Pcompile-time test}. */
@NullMarked
package io.github.filterspec.processor.compiletime;

import org.jspecify.annotations.NullMarked;

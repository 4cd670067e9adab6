/**
 * The output of the processor. Only this package uses the compiler's {@code Filer} and {@code
 * Messager}.
 */
@NullMarked
package io.github.filterspec.processor.host;

import org.jspecify.annotations.NullMarked;

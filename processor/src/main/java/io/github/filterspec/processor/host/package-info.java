/**
 * The connection to the compiler's {@code Filer} and {@code Messager}, which only this package
 * uses.
 */
@NullMarked
package io.github.filterspec.processor.host;

import org.jspecify.annotations.NullMarked;

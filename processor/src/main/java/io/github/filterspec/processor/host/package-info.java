/** The compiler's Filer and Messager, which nothing else touches. */
@NullMarked
package io.github.filterspec.processor.host;

import org.jspecify.annotations.NullMarked;

/** Emits what is generated for parameters in the URL's query. */
@NullMarked
package io.github.filterspec.processor.emit.queryparameters;

import org.jspecify.annotations.NullMarked;

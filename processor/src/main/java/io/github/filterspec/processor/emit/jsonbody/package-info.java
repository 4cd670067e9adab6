/** Emits what is generated for a plain body. */
@NullMarked
package io.github.filterspec.processor.emit.jsonbody;

import org.jspecify.annotations.NullMarked;

/**
 * Emits files from the model, without the compiler. There is one emitter for each generated file.
 */
@NullMarked
package io.github.filterspec.processor.emit;

import org.jspecify.annotations.NullMarked;

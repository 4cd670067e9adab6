/** Files out of the model: pure, one emitter a generated file. */
@NullMarked
package io.github.filterspec.processor.emit;

import org.jspecify.annotations.NullMarked;

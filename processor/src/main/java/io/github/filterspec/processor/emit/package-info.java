/**
 * Emits files from the model, without the compiler. There is one emitter for each generated file,
 * and {@code Emitters} is the list of all.
 *
 * <pre>
 *   Emitters ──▶ activekeys ──▶ value ──▶ endpoint ──▶ source
 *       └──────▶ taggedconditions ────────────────────────▲
 * </pre>
 */
@NullMarked
package io.github.filterspec.processor.emit;

import org.jspecify.annotations.NullMarked;

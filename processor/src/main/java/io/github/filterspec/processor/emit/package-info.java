/**
 * The emitters, which generate source files from the model without using the compiler. The class
 * {@code Emitters} lists all emitters.
 *
 * <pre>
 *   Emitters ──▶ activekeys ──▶ value ──▶ endpoint ──▶ source
 *       └──────▶ taggedconditions ────────────────────────▲
 * </pre>
 */
@NullMarked
package io.github.filterspec.processor.emit;

import org.jspecify.annotations.NullMarked;

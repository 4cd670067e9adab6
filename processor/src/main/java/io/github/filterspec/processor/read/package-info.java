/**
 * The readers, which create the model from elements of the compiler. A reader reports a problem
 * only if it cannot read a part of a spec.
 *
 * <pre>
 *   read ──▶ type ──▶ round ──▶ element ──▶ javadoc
 *              └────▶ jackson ────▲
 * </pre>
 */
@NullMarked
package io.github.filterspec.processor.read;

import org.jspecify.annotations.NullMarked;

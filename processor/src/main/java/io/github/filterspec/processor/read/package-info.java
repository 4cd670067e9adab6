/**
 * Reads elements of the compiler into the model. Reports only the problems that stop it from
 * reading.
 *
 * <pre>
 *   read ──▶ type ──▶ round ──▶ element ──▶ javadoc
 *              └────▶ jackson ────▲
 * </pre>
 */
@NullMarked
package io.github.filterspec.processor.read;

import org.jspecify.annotations.NullMarked;

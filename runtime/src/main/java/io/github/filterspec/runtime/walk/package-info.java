/**
 * The iteration over pages: the position of each page, and the checks that an iteration ends. The
 * package {@code runtime.walk} is internal, and sends no requests. Of the other internal packages,
 * it uses {@code runtime.answer} and {@code runtime.failure}.
 */
@NullMarked
package io.github.filterspec.runtime.walk;

import org.jspecify.annotations.NullMarked;

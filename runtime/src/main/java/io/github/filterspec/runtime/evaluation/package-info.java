/**
 * The evaluation of conditions in memory, in three-valued logic. The package {@code evaluation}
 * uses the packages {@code codec}, {@code json} and {@code text}.
 */
@NullMarked
package io.github.filterspec.runtime.evaluation;

import org.jspecify.annotations.NullMarked;

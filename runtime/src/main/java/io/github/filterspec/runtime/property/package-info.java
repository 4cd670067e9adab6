/**
 * The conditions on properties, and the expressions that combine them. The package {@code property}
 * uses the packages {@code codec}, {@code json} and {@code expression}.
 */
@NullMarked
package io.github.filterspec.runtime.property;

import org.jspecify.annotations.NullMarked;

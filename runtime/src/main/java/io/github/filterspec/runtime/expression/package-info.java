/**
 * The expressions, which combine conditions with AND and OR, and the normal form of expressions.
 * The package {@code expression} uses the packages {@code codec} and {@code json}.
 */
@NullMarked
package io.github.filterspec.runtime.expression;

import org.jspecify.annotations.NullMarked;

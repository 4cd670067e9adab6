/**
 * Expressions: conditions, the tree of AND and OR that combines them, and its normal form. This
 * package uses {@code codec} and {@code json}.
 */
@NullMarked
package io.github.filterspec.runtime.expression;

import org.jspecify.annotations.NullMarked;

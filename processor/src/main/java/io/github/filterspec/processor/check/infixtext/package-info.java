/** The rules for specs with {@code @InfixText}. */
@NullMarked
package io.github.filterspec.processor.check.infixtext;

import org.jspecify.annotations.NullMarked;

/** The rules for specs with {@code @ActiveKeys}. */
@NullMarked
package io.github.filterspec.processor.check.activekeys;

import org.jspecify.annotations.NullMarked;

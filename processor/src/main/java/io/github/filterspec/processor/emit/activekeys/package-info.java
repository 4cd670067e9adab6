/** The emitters for specs with {@code @ActiveKeys}. */
@NullMarked
package io.github.filterspec.processor.emit.activekeys;

import org.jspecify.annotations.NullMarked;

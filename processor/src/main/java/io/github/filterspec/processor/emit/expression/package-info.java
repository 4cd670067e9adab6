/** The emitters of methods that all generated expressions have. */
@NullMarked
package io.github.filterspec.processor.emit.expression;

import org.jspecify.annotations.NullMarked;

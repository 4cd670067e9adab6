/** The rules, told by their messages about models that no compiler has seen. */
@NullMarked
package io.github.filterspec.processor.check;

import org.jspecify.annotations.NullMarked;

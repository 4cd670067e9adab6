/** The rules of the flat body, told by their messages about models that no compiler has seen. */
@NullMarked
package io.github.filterspec.processor.check.activekeys;

import org.jspecify.annotations.NullMarked;

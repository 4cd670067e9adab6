/** The rules of the flat body with active keys. */
@NullMarked
package io.github.filterspec.processor.check.activekeys;

import org.jspecify.annotations.NullMarked;

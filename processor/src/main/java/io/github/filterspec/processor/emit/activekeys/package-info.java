/** Emits what is generated for the flat body with active keys. */
@NullMarked
package io.github.filterspec.processor.emit.activekeys;

import org.jspecify.annotations.NullMarked;

/** Not for use outside the runtime: it may change with every version. */
@NullMarked
package io.github.filterspec.runtime.internal;

import org.jspecify.annotations.NullMarked;

/** The agreement between generated code and the runtime. */
@NullMarked
package io.github.filterspec.runtime.generated;

import org.jspecify.annotations.NullMarked;

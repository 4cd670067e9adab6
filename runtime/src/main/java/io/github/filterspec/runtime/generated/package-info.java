/** The check that the runtime can execute the generated code. */
@NullMarked
package io.github.filterspec.runtime.generated;

import org.jspecify.annotations.NullMarked;

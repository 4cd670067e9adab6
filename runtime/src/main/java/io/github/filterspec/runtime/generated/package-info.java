/** The check that the runtime fits the generated code. */
@NullMarked
package io.github.filterspec.runtime.generated;

import org.jspecify.annotations.NullMarked;

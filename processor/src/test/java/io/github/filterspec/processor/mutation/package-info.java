/** Random changes of good specs. The result must be code that compiles, or errors with a code. */
@NullMarked
package io.github.filterspec.processor.mutation;

import org.jspecify.annotations.NullMarked;

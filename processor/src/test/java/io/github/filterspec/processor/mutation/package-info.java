/** Good specs, changed at random: whatever comes of them is code that compiles, or coded errors. */
@NullMarked
package io.github.filterspec.processor.mutation;

import org.jspecify.annotations.NullMarked;

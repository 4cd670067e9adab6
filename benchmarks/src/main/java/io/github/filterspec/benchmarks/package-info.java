/** Compares a generated query with other ways to write the same JSON. */
@NullMarked
package io.github.filterspec.benchmarks;

import org.jspecify.annotations.NullMarked;

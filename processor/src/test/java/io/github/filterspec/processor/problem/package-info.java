/** Problems as values, and what helps to word them. */
@NullMarked
package io.github.filterspec.processor.problem;

import org.jspecify.annotations.NullMarked;

/** The problems of a spec, as values. */
@NullMarked
package io.github.filterspec.processor.problem;

import org.jspecify.annotations.NullMarked;

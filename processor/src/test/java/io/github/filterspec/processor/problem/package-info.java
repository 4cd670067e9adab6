/** Tests of problems and of the texts in their messages. */
@NullMarked
package io.github.filterspec.processor.problem;

import org.jspecify.annotations.NullMarked;

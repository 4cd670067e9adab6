/** The syntax of texts in annotations: paths, headers, numbers and patterns. */
@NullMarked
package io.github.filterspec.processor.check.syntax;

import org.jspecify.annotations.NullMarked;

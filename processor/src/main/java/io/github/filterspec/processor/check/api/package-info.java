/** The rules for API annotations. */
@NullMarked
package io.github.filterspec.processor.check.api;

import org.jspecify.annotations.NullMarked;

/** What a spec says, as values without compiler types. */
@NullMarked
package io.github.filterspec.processor.model;

import org.jspecify.annotations.NullMarked;

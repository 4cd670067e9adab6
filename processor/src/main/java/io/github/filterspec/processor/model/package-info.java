/** The model of a spec, as values without compiler types. */
@NullMarked
package io.github.filterspec.processor.model;

import org.jspecify.annotations.NullMarked;

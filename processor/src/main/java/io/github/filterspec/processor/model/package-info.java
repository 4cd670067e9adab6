/** The model: specs and APIs as plain data, without types of the compiler. */
@NullMarked
package io.github.filterspec.processor.model;

import org.jspecify.annotations.NullMarked;

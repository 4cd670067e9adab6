/**
 * The internal exception for a failed call, and the removal of tokens and foreign text from
 * exceptions. The package {@code runtime.failure} is internal, and uses the package {@code
 * runtime.text}.
 */
@NullMarked
package io.github.filterspec.runtime.failure;

import org.jspecify.annotations.NullMarked;

/**
 * The annotations of Jackson on the user's types. Filterspec applies some annotations of Jackson,
 * ignores some, and reports the others.
 */
@NullMarked
package io.github.filterspec.processor.read.jackson;

import org.jspecify.annotations.NullMarked;

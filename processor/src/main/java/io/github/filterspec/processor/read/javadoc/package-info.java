/** The user's Javadoc as text for generated Javadoc. */
@NullMarked
package io.github.filterspec.processor.read.javadoc;

import org.jspecify.annotations.NullMarked;

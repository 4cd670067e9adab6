/** The types of members, read from the compiler's types into the model. */
@NullMarked
package io.github.filterspec.processor.read.type;

import org.jspecify.annotations.NullMarked;

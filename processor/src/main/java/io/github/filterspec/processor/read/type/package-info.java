/** Classes that turn the compiler's types into the types of the model. */
@NullMarked
package io.github.filterspec.processor.read.type;

import org.jspecify.annotations.NullMarked;

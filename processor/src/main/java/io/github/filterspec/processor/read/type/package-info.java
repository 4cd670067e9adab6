/** Types of members, as types of the model. */
@NullMarked
package io.github.filterspec.processor.read.type;

import org.jspecify.annotations.NullMarked;

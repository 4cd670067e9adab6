/** Elements in, model out; judges only what stops it from reading. */
@NullMarked
package io.github.filterspec.processor.read;

import org.jspecify.annotations.NullMarked;

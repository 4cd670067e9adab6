/** Tests of emitters. They compare the generated text. */
@NullMarked
package io.github.filterspec.processor.emit;

import org.jspecify.annotations.NullMarked;

/** Tests of the rules. They compare the messages about models, without a compiler. */
@NullMarked
package io.github.filterspec.processor.check;

import org.jspecify.annotations.NullMarked;

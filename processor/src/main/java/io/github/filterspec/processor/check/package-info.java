/** The rules that a readable spec must follow, one rule a file. */
@NullMarked
package io.github.filterspec.processor.check;

import org.jspecify.annotations.NullMarked;

/** The rules that a spec that could be read must keep, one a file. */
@NullMarked
package io.github.filterspec.processor.check;

import org.jspecify.annotations.NullMarked;

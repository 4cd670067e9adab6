/**
 * Runs real compilers in this process. The input is sources; the output is diagnostics, generated
 * text and classes.
 */
@NullMarked
package io.github.filterspec.processor.harness;

import org.jspecify.annotations.NullMarked;

/** Drives real compilers in process: sources in, diagnostics, generated text and classes out. */
@NullMarked
package io.github.filterspec.processor.harness;

import org.jspecify.annotations.NullMarked;

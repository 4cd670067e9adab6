/** Specs with problems, repaired so that code can be generated from them. */
@NullMarked
package io.github.filterspec.processor.repair;

import org.jspecify.annotations.NullMarked;

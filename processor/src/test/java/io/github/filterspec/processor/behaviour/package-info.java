/** What generated types do, told by compiling specs and running code that uses them. */
@NullMarked
package io.github.filterspec.processor.behaviour;

import org.jspecify.annotations.NullMarked;

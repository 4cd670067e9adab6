/** Tests of the program, which run it in this process. */
@NullMarked
package io.github.filterspec.sample.cli;

import org.jspecify.annotations.NullMarked;

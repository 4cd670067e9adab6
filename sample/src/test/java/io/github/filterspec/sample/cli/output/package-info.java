/** What the program promises, run in this process as {@code Main} is by a shell. */
@NullMarked
package io.github.filterspec.sample.cli.output;

import org.jspecify.annotations.NullMarked;

/**
 * Writes tables, JSON lines and messages to standard output, standard error and files. The package
 * also contains the exceptions whose messages the user reads.
 */
@NullMarked
package io.github.filterspec.sample.cli.output;

import org.jspecify.annotations.NullMarked;

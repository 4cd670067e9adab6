/**
 * Standard output, standard error and exported files: tables, JSON lines, messages, and the
 * exceptions whose messages the user reads.
 */
@NullMarked
package io.github.filterspec.sample.cli.output;

import org.jspecify.annotations.NullMarked;

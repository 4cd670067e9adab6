/** Reads contacts from a CSV file. */
@NullMarked
package io.github.filterspec.sample.cli.csv;

import org.jspecify.annotations.NullMarked;

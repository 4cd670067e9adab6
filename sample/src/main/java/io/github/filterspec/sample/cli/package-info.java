/**
 * The command-line program, which sends generated queries and commands to the sandbox or to a real
 * API.
 *
 * <pre>
 * {@code Main}         runs the program and returns the exit code
 *   -&gt; {@code command}   one class for each command of the program
 *        -&gt; {@code option}   reads options, and returns a query, a command or a connection
 *        -&gt; {@code csv}      reads contacts from a CSV file
 *        -&gt; {@code resume}   stores the progress of exports and imports
 *             -&gt; {@code output}   writes tables, JSON lines, messages and exported files
 * </pre>
 *
 * <p>In this picture, an arrow means that a package uses another package. A test checks that the
 * arrows in the picture match the code.
 */
@NullMarked
package io.github.filterspec.sample.cli;

import org.jspecify.annotations.NullMarked;

/**
 * The command-line program. It asks for contacts with generated queries, in the sandbox or in a
 * real account.
 *
 * <pre>
 * {@code Main}         arguments in, exit code out
 *   -&gt; {@code command}   what the program can do, one class for each command
 *        -&gt; {@code option}   options -&gt; query, command, connection
 *        -&gt; {@code csv}      contacts of a CSV file
 *             -&gt; {@code output}   tables, JSON lines, messages, exported files
 * </pre>
 *
 * <p>The arrows have one direction, which a test checks. {@code option} and {@code csv} do not know
 * each other.
 *
 * <p>The program uses the library like any other caller: it builds queries and leaves JSON, keys
 * and pages to the library. Only the demo's warning example edits a body by hand.
 */
@NullMarked
package io.github.filterspec.sample.cli;

import org.jspecify.annotations.NullMarked;

/**
 * The commands of the program. Each command reads options, sends a query or a command to the API,
 * and prints the answer. {@code RootCommand} lists all commands.
 */
@NullMarked
package io.github.filterspec.sample.cli.command;

import org.jspecify.annotations.NullMarked;

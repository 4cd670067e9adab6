/**
 * The commands of the program. Each command of the program reads its options, sends one request to
 * the API, and prints the answer. {@code RootCommand} lists all commands.
 */
@NullMarked
package io.github.filterspec.sample.cli.command;

import org.jspecify.annotations.NullMarked;

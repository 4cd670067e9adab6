/**
 * The options of the commands. Each class of the package reads a group of options, and creates a
 * query, a command, an expression or a connection.
 */
@NullMarked
package io.github.filterspec.sample.cli.option;

import org.jspecify.annotations.NullMarked;

/**
 * The options of the commands: each class reads related options and turns them into a query, a
 * command, an expression or a connection.
 */
@NullMarked
package io.github.filterspec.sample.cli.option;

import org.jspecify.annotations.NullMarked;

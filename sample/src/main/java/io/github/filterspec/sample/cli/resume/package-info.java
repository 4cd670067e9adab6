/** Stores the progress of exports and imports, so that they can continue after an interruption. */
@NullMarked
package io.github.filterspec.sample.cli.resume;

import org.jspecify.annotations.NullMarked;

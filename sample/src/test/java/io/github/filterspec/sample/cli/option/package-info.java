/** Tests of the options. */
@NullMarked
package io.github.filterspec.sample.cli.option;

import org.jspecify.annotations.NullMarked;

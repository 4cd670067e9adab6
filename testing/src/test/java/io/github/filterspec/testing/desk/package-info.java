/** The specs of an invented help desk. */
@NullMarked
package io.github.filterspec.testing.desk;

import org.jspecify.annotations.NullMarked;

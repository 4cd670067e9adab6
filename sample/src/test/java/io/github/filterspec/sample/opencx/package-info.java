/** OpenCX's documentation, as something that tests can ask. */
@NullMarked
package io.github.filterspec.sample.opencx;

import org.jspecify.annotations.NullMarked;

/** What the sandbox promises, whichever API is asked. */
@NullMarked
package io.github.filterspec.sample.sandbox;

import org.jspecify.annotations.NullMarked;

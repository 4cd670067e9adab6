/** What the sandbox promises, asked over real HTTP with nothing but the JDK's own client. */
@NullMarked
package io.github.filterspec.sample.sandbox;

import org.jspecify.annotations.NullMarked;

/** What the sandbox's OpenCX promises, asked with nothing but the JDK's own client. */
@NullMarked
package io.github.filterspec.sample.sandbox.opencx;

import org.jspecify.annotations.NullMarked;

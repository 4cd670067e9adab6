/** Tests of the OpenCX sandbox with the JDK's HTTP client. */
@NullMarked
package io.github.filterspec.sample.sandbox.opencx;

import org.jspecify.annotations.NullMarked;

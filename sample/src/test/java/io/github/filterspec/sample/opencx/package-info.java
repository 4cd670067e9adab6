/** Tests of OpenCX's expressions with the vendor's schema. */
@NullMarked
package io.github.filterspec.sample.opencx;

import org.jspecify.annotations.NullMarked;

/** Tests of the packaged jars. */
@NullMarked
package io.github.filterspec.sample.packaged;

import org.jspecify.annotations.NullMarked;

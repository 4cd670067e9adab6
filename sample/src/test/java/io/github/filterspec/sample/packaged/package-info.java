/** What the packaged jars contain. */
@NullMarked
package io.github.filterspec.sample.packaged;

import org.jspecify.annotations.NullMarked;

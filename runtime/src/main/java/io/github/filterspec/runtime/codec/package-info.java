/** Codecs, which check, write and read the values of Java types. This package uses {@code json}. */
@NullMarked
package io.github.filterspec.runtime.codec;

import org.jspecify.annotations.NullMarked;

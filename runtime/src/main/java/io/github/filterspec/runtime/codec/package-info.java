/**
 * The codecs, which check, write and read the values of Java types. The package {@code codec} uses
 * the package {@code json}.
 */
@NullMarked
package io.github.filterspec.runtime.codec;

import org.jspecify.annotations.NullMarked;

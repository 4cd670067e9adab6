/**
 * Codecs: how the values of a Java type are checked, written and read. This package uses {@code
 * json}.
 */
@NullMarked
package io.github.filterspec.runtime.codec;

import org.jspecify.annotations.NullMarked;

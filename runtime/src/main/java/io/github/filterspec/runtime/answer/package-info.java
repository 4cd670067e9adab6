/**
 * The reading of answers: this package checks the JSON of an answer, and reads its page, its items
 * and its error. The package {@code runtime.answer} is internal. Of the other internal packages, it
 * uses {@code runtime.failure} and {@code runtime.text}. Its public classes are the converter that
 * {@code runtime.http} calls, and the settings and results of this converter.
 */
@NullMarked
package io.github.filterspec.runtime.answer;

import org.jspecify.annotations.NullMarked;

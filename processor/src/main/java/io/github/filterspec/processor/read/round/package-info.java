/**
 * Rounds of annotation processing: types and values that are missing, deferred types, and types
 * that other specs generate.
 */
@NullMarked
package io.github.filterspec.processor.read.round;

import org.jspecify.annotations.NullMarked;

/**
 * The rounds of annotation processing: missing types, deferred types, and filters that are
 * generated in the same round.
 */
@NullMarked
package io.github.filterspec.processor.read.round;

import org.jspecify.annotations.NullMarked;

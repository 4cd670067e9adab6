/**
 * Tests of the behaviour of generated types. They compile specs and run code that uses the
 * generated types.
 */
@NullMarked
package io.github.filterspec.processor.behaviour;

import org.jspecify.annotations.NullMarked;

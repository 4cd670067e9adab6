/**
 * Tests of the rules for the flat body. They compare the messages about models, without a compiler.
 */
@NullMarked
package io.github.filterspec.processor.check.activekeys;

import org.jspecify.annotations.NullMarked;

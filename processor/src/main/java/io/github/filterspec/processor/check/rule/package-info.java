/** The interfaces of rules, and rules that combine other rules. */
@NullMarked
package io.github.filterspec.processor.check.rule;

import org.jspecify.annotations.NullMarked;

/** The members of a spec, prepared for the rules. */
@NullMarked
package io.github.filterspec.processor.check.member;

import org.jspecify.annotations.NullMarked;

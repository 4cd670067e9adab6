/**
 * The tables of the members of specs, and the base classes of generated values and builders, for
 * all wire forms without conditions. This package uses {@code codec} and {@code json}.
 *
 * <p>A generated type has one {@link io.github.filterspec.runtime.members.Member} for each member
 * of its spec, in a {@link io.github.filterspec.runtime.members.SpecTable}. Writing, reading,
 * equality and keys are loops over that table.
 */
@NullMarked
package io.github.filterspec.runtime.members;

import org.jspecify.annotations.NullMarked;

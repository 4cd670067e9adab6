/**
 * The tables of the members (methods) of specs, and the base classes of generated values and
 * builders. The tables of members are for all wire forms except {@code @TaggedConditions}. The
 * package {@code runtime.members} depends on the packages {@code runtime.codec} and {@code
 * runtime.json}.
 *
 * <p>A generated type has one {@link io.github.filterspec.runtime.members.Member Member} for each
 * member of its spec, in a {@link io.github.filterspec.runtime.members.SpecTable SpecTable}. The
 * methods that write, read and compare generated values are loops over the members in the {@code
 * SpecTable}.
 */
@NullMarked
package io.github.filterspec.runtime.members;

import org.jspecify.annotations.NullMarked;

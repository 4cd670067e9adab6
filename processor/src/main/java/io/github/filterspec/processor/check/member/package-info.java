/** The classes that several rules use to check the members of a spec. */
@NullMarked
package io.github.filterspec.processor.check.member;

import org.jspecify.annotations.NullMarked;

/** Members and their parts, as the rules see them. */
@NullMarked
package io.github.filterspec.processor.check.member;

import org.jspecify.annotations.NullMarked;

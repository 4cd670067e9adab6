/** monday: the items of a board. */
@org.jspecify.annotations.NullMarked
package io.github.filterspec.cookbook.monday;

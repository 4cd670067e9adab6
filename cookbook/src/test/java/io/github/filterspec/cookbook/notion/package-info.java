/** Notion: the pages of a database. */
@org.jspecify.annotations.NullMarked
package io.github.filterspec.cookbook.notion;

/** Airtable: the records of a table. */
@org.jspecify.annotations.NullMarked
package io.github.filterspec.cookbook.airtable;

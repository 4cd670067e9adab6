/** Intercom: the search in contacts. */
@org.jspecify.annotations.NullMarked
package io.github.filterspec.cookbook.intercom;

/** Freshdesk: the search in tickets. */
@org.jspecify.annotations.NullMarked
package io.github.filterspec.cookbook.freshdesk;

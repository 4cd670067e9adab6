/** Zendesk: the incremental export of tickets. */
@org.jspecify.annotations.NullMarked
package io.github.filterspec.cookbook.zendesk;

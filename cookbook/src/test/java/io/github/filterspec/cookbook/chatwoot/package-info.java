/** Chatwoot: the filter for contacts. */
@org.jspecify.annotations.NullMarked
package io.github.filterspec.cookbook.chatwoot;

/** Jira: the search in issues. */
@org.jspecify.annotations.NullMarked
package io.github.filterspec.cookbook.jira;

/** GitHub: the issues of a repository, and the search in issues. */
@org.jspecify.annotations.NullMarked
package io.github.filterspec.cookbook.github;

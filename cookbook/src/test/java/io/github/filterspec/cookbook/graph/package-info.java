/** Microsoft Graph: users. */
@org.jspecify.annotations.NullMarked
package io.github.filterspec.cookbook.graph;

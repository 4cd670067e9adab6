/** Google Ads: the search with GAQL. */
@org.jspecify.annotations.NullMarked
package io.github.filterspec.cookbook.googleads;

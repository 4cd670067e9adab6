/** Shopify: orders. */
@org.jspecify.annotations.NullMarked
package io.github.filterspec.cookbook.shopify;

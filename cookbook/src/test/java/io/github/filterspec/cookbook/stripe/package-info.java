/** Stripe: charges. */
@org.jspecify.annotations.NullMarked
package io.github.filterspec.cookbook.stripe;

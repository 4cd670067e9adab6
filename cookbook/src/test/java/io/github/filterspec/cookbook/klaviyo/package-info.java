/** Klaviyo: profiles. */
@org.jspecify.annotations.NullMarked
package io.github.filterspec.cookbook.klaviyo;

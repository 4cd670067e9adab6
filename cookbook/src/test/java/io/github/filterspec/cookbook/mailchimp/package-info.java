/** Mailchimp: the members of an audience. */
@org.jspecify.annotations.NullMarked
package io.github.filterspec.cookbook.mailchimp;

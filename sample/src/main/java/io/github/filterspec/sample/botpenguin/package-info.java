/**
 * BotPenguin's API: its specs, from which the processor generates the queries, and its models.
 *
 * <p>Start with {@link io.github.filterspec.sample.botpenguin.Contacts}, the filters, and {@link
 * io.github.filterspec.sample.botpenguin.InboxUsers}, the endpoint. If the vendor does not document
 * a key or its field, the Javadoc of the member explains how it was inferred.
 */
@NullMarked
package io.github.filterspec.sample.botpenguin;

import org.jspecify.annotations.NullMarked;

/**
 * The specs of BotPenguin's API, and the records for the data in its answers. The annotation
 * processor generates queries and commands from the specs.
 *
 * <p>Start with {@link io.github.filterspec.sample.botpenguin.Contacts}, which declares the
 * filters, and continue with {@link io.github.filterspec.sample.botpenguin.InboxUsers}, which
 * declares the endpoint.
 */
@NullMarked
package io.github.filterspec.sample.botpenguin;

import org.jspecify.annotations.NullMarked;

/**
 * Imitations of six endpoints of BotPenguin. The endpoints check whether requests follow the
 * vendor's documentation.
 *
 * <p>Like the real API, the endpoints ignore a filter if {@code applicableFilters} does not contain
 * the key of the filter. If {@code applicableFilters} is empty, an endpoint answers with
 * <em>all</em> contacts.
 *
 * <pre>
 * {@code BotPenguinAccount}       the six endpoints
 * {@code SegmentsEndpoint}          GET  /inbox/segments
 * {@code ChatsEndpoint}             GET  /inbox/direct/chats
 * {@code ImportEndpoint}            POST /inbox/users/import
 * {@code InboxUsersEndpoint}        POST /inbox/users
 * {@code StatusUpdateEndpoint}      PUT  /inbox/users/status-update
 * {@code LeadEndpoint}              PUT  /inbox/direct/lead
 * -&gt; a {@code Shape}             required fields, types, no unknown fields
 * -&gt; {@code Inbox}               the contacts: read by queries, changed by commands
 *    {@code ActiveFilters}         one {@code FilterRule} for each listed key
 *    {@code ContactData}           the same 1,200 contacts at every start
 *    {@code SegmentData}           the eight stored segments
 * </pre>
 */
@NullMarked
package io.github.filterspec.sample.sandbox.botpenguin;

import org.jspecify.annotations.NullMarked;

/**
 * A sandbox that plays BotPenguin's six inbox endpoints over real HTTP on the loopback interface.
 *
 * <p>It judges the raw JSON of a request by the vendor's own rules and shares no code with the
 * queries it judges: a request that it accepts and answers rightly is right by the documentation,
 * not by agreement with its sender. Like the real API it lets the one dear mistake pass: a filter
 * whose key is not listed in {@code applicableFilters} is not applied, and the answer is
 * <em>everybody</em>.
 *
 * <pre>
 * request -&gt; {@code FrontDoor}           path, method, token, limit, content type, size, parameters
 *         -&gt; an {@code Endpoint}         one file each
 *            {@code SegmentsEndpoint}      GET  /inbox/segments
 *            {@code ChatsEndpoint}         GET  /inbox/direct/chats
 *            {@code ImportEndpoint}        POST /inbox/users/import
 *            {@code InboxUsersEndpoint}    POST /inbox/users
 *            {@code StatusUpdateEndpoint}  PUT  /inbox/users/status-update
 *            {@code LeadEndpoint}          PUT  /inbox/direct/lead
 *         -&gt; a {@code Shape}             every field there, of the right type, no other
 *         -&gt; {@code Inbox}               the contacts: read by queries, changed by commands
 *            {@code ActiveFilters}         one {@code FilterRule} for each listed key
 *            {@code ContactData}           the same 1,200 contacts at every start
 *            {@code SegmentData}           the eight stored segments
 * </pre>
 *
 * <p>Where the vendor's pages are silent the sandbox takes the strict reading; each class says
 * which of its rules are documented and which are <em>our choice</em>.
 */
@NullMarked
package io.github.filterspec.sample.sandbox;

import org.jspecify.annotations.NullMarked;

/**
 * A sandbox that plays BotPenguin's {@code POST /inbox/users} over real HTTP on the loopback
 * interface.
 *
 * <p>It judges the raw JSON of a request by the vendor's own rules and shares no code with the
 * queries it judges: a request that it accepts and answers rightly is right by the documentation,
 * not by agreement with its sender. Like the real API it lets the one dear mistake pass: a filter
 * whose key is not listed in {@code applicableFilters} is not applied, and the answer is
 * <em>everybody</em>.
 *
 * <pre>
 * request -&gt; {@code FrontDoor}           path, method, token, limit, content type, size
 *         -&gt; {@code InboxUsersEndpoint}  one endpoint a file
 *         -&gt; {@code InboxBody}           every field there, of the right type, no other
 *         -&gt; {@code ContactMatcher}      one {@code FilterRule} for each listed key
 *         -&gt; {@code ContactData}         the same 1,200 contacts every time
 * </pre>
 *
 * <p>Where the vendor's pages are silent the sandbox takes the strict reading; each class says
 * which of its rules are documented and which are <em>our choice</em>.
 */
@NullMarked
package io.github.filterspec.sample.sandbox;

import org.jspecify.annotations.NullMarked;

/**
 * The types that applications use together with generated queries: the client, pages, time ranges
 * and exceptions.
 *
 * <pre>{@code
 * ApiClient client = ApiClient.builder(BotPenguin.class, "https://api.v7.botpenguin.com").token(token).build();
 * for (Contact contact : client.items(InboxUsersQuery.builder().status(OPEN).build())) { … }
 * }</pre>
 */
@NullMarked
package io.github.filterspec.runtime;

import org.jspecify.annotations.NullMarked;

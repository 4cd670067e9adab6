package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How many messages one agent has not read.
 *
 * @param userId the agent
 * @param count the number of messages
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnreadCount(@Nullable String userId, @Nullable Integer count) {}

package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last message of a conversation.
 *
 * @param text the text of the message
 * @param at the time at which the message was sent
 * @param by the sender of the message
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LastMessage(
    @Nullable String text,
    @JsonSerialize(using = IsoMillis.class) @Nullable Instant at,
    @Nullable MessageSender by) {}

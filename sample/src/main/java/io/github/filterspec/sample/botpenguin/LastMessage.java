package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last message of a conversation.
 *
 * @param text what it says
 * @param at when it was sent
 * @param by who sent it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LastMessage(
    @Nullable String text,
    @JsonSerialize(using = IsoMillis.class) @Nullable Instant at,
    @Nullable MessageSender by) {}

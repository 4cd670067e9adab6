package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What an AI made of a conversation; for bots of type {@code FLOW_BASED}.
 *
 * @param summary the summary, empty if there is none yet
 * @param errorStatus whether it failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConversationSummary(@Nullable String summary, @Nullable ErrorStatus errorStatus) {

  /**
   * Whether making the summary failed.
   *
   * @param error whether it did
   * @param code the code of the error
   * @param messageKey the key of its message
   * @param fallbackMessage its message
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ErrorStatus(
      @JsonProperty("isError") @Nullable Boolean error,
      @Nullable String code,
      @Nullable String messageKey,
      @Nullable String fallbackMessage) {}
}

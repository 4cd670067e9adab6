package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A contact's state with third parties.
 *
 * @param zoho its state with Zoho
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Integrations(@Nullable Zoho zoho) {

  /**
   * A contact's state with Zoho.
   *
   * @param templateSent whether a template was sent
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Zoho(@JsonProperty("isTemplateSent") @Nullable Boolean templateSent) {}
}

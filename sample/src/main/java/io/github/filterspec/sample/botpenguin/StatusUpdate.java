package io.github.filterspec.sample.botpenguin;

import static io.github.filterspec.HttpMethod.PUT;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;
import io.github.filterspec.Param;
import io.github.filterspec.Required;
import io.github.filterspec.Writes;
import java.util.Set;

/** Sets the conversation status of contacts. */
@FilterSpec
@BotPenguin
@JsonBody
@Writes(method = PUT, path = "inbox/users/status-update")
public interface StatusUpdate {

  /** The ids of the contacts. At least one id is required. */
  @Param
  @Required
  Set<String> ids();

  /**
   * The new status of the conversations. Older pages of the vendor's documentation also show {@code
   * DELETED}.
   */
  @Param
  @Required
  ConversationStatus status();
}

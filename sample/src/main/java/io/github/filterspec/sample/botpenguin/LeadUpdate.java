package io.github.filterspec.sample.botpenguin;

import static io.github.filterspec.HttpMethod.PUT;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;
import io.github.filterspec.Param;
import io.github.filterspec.Required;
import io.github.filterspec.Writes;
import java.util.List;

/** Creates or changes a lead. If the command does not set a value, the lead keeps its old value. */
@FilterSpec
@BotPenguin
@JsonBody
@Writes(method = PUT, path = "inbox/direct/lead")
public interface LeadUpdate {

  /** The session id that identifies the lead. */
  @Param
  @Required
  String uuid();

  /** The id of the bot. */
  @Param
  @Required
  String botId();

  /** The id of the account. */
  @Param
  @Required
  String customerId();

  /** The id of the agent to assign. */
  @Param
  String agentId();

  /** The lead's name. */
  @Param
  String name();

  /** The lead's e-mail address. */
  @Param
  String email();

  /** The phone number of the lead, without the dial code. */
  @Param
  String phone();

  /** The dial code with a plus sign, such as {@code +91}. */
  @Param
  String dialCode();

  /** The URL of a picture of the lead. */
  @Param
  String picture();

  /** The status of the conversation. */
  @Param
  ConversationStatus status();

  /** The lead's tags. */
  @Param
  List<String> tags();

  /** The lead's attributes. */
  @Param
  List<NewAttribute> attributes();

  /** Notes on the lead. */
  @Param
  List<NewNote> notes();
}

package io.github.filterspec.sample.sandbox.botpenguin;

import static io.github.filterspec.sample.sandbox.botpenguin.Shape.BOOLEAN;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.PAGE;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.STRING;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.STRINGS;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.TIME;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.listOf;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.oneOf;

/**
 * The fields of an inbox body, from the vendor's two tables.
 *
 * <p>Documented: the fields of the inbox page, all required; their types; the three senders; {@code
 * "none"} for a retrieval. The optional fields are documented on the segment page only. With them,
 * stored filters can be sent unchanged. Our choice: unknown fields are a 400, as is any other
 * export mode; a status may be any string, because accounts define their own.
 */
final class InboxFields {

  private static final Shape RANGE =
      ObjectShape.of().required("startAt", TIME).required("endsAt", TIME);

  private static final Shape ORDER =
      ObjectShape.of().required("status", BOOLEAN).required("lastAt", TIME);

  private static final Shape TAG_FILTER =
      ObjectShape.of().required("operator", oneOf("is")).required("tags", STRINGS);

  private static final Shape TAG_ENTRY = ObjectShape.of().required("filters", listOf(TAG_FILTER));

  /** The whole body. */
  static final Shape BODY =
      ObjectShape.of()
          .required("searchText", STRING)
          .required("tags", STRINGS)
          .required("status", STRINGS)
          .required("isOnline", BOOLEAN)
          .required("_botWebsite", STRINGS)
          .required("_botWhatsapp", STRINGS)
          .required("_botTelegram", STRINGS)
          .required("_botFacebook", STRINGS)
          .required("_agentAssigned", STRINGS)
          .required("segments", STRINGS)
          .required("applicableFilters", STRINGS)
          .required("lastSeenAt", RANGE)
          .required("createdAt", RANGE)
          .required("userInteracted", BOOLEAN)
          .required("lastMessageBy", listOf(oneOf("bot", "user", "agent")))
          .required("isLiveChatActive", BOOLEAN)
          .required("hasOrdered", ORDER)
          .required("page", PAGE)
          .required("isExport", oneOf("none"))
          .required("isContact", BOOLEAN)
          .optional("_botAutomation", STRINGS)
          .optional("isSubscriber", BOOLEAN)
          .optional("tagsV2", listOf(TAG_ENTRY))
          .optional("ctwaNewUsers", BOOLEAN)
          .optional("ctwaOldUsers", BOOLEAN)
          .optional("unreadMessage", BOOLEAN);

  private InboxFields() {}
}

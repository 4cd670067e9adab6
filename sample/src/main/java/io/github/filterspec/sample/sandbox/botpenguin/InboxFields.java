package io.github.filterspec.sample.sandbox.botpenguin;

import static io.github.filterspec.sample.sandbox.botpenguin.Shape.BOOLEAN;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.PAGE;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.STRING;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.STRINGS;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.TIME;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.listOf;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.oneOf;

/**
 * The fields in the body of a request to the endpoint {@code POST /inbox/users}.
 *
 * <p>The vendor's documentation of this endpoint describes the required fields and their types. The
 * optional fields are described only in the vendor's documentation of segments. This is our own
 * decision: the endpoint accepts the optional fields, so that a program can send the filters of a
 * stored segment. The status 400 for unknown fields is our own decision.
 */
final class InboxFields {

  private static final Shape RANGE =
      ObjectShape.of().required("startAt", TIME).required("endsAt", TIME);

  private static final Shape ORDER =
      ObjectShape.of().required("status", BOOLEAN).required("lastAt", TIME);

  private static final Shape TAG_FILTER =
      ObjectShape.of().required("operator", oneOf("is")).required("tags", STRINGS);

  private static final Shape TAG_ENTRY = ObjectShape.of().required("filters", listOf(TAG_FILTER));

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

package io.github.filterspec.sample.sandbox.botpenguin;

import static io.github.filterspec.sample.sandbox.botpenguin.Shape.DIAL_CODE;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.DIGITS;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.NON_BLANK;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.STATUS;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.STRING;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.STRINGS;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.WEB_ADDRESS;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.listOf;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.oneOf;
import static io.github.filterspec.sample.sandbox.botpenguin.Shape.someOf;

/**
 * The JSON fields in the bodies of three commands: the import of contacts, the update of statuses,
 * and the update of a lead.
 *
 * <p>BotPenguin documents the fields of each command, and says which fields are required. The dial
 * code of a lead has a plus sign, but the dial code of an imported contact has no plus sign. By our
 * own decision, the sandbox answers with the status 400 to unknown fields, to the value {@code
 * null}, to blank strings in a lead, and to empty lists of contacts or ids. By our own decision,
 * the value of an attribute is a string, a number or a boolean.
 */
final class CommandFields {

  private static final Shape SCALAR =
      Shape.value(
          value -> value.isTextual() || value.isNumber() || value.isBoolean(),
          "a string, a number, true or false");

  private static final Shape ATTRIBUTES =
      listOf(ObjectShape.of().required("key", NON_BLANK).required("value", SCALAR));

  private static final Shape NOTES =
      listOf(ObjectShape.of().required("title", STRING).required("description", STRING));

  private static final Shape PHONE =
      ObjectShape.of().required("number", DIGITS).required("prefix", DIGITS);

  private static final Shape DETAILS =
      ObjectShape.of()
          .optional("userProvidedName", STRING)
          .required("contact", ObjectShape.of().optional("email", STRING).required("phone", PHONE))
          .optional("tags", STRINGS)
          .optional("attributes", ATTRIBUTES);

  /** The body of {@code POST /inbox/users/import}. */
  static final Shape IMPORT =
      someOf(
          ObjectShape.of().required("profile", ObjectShape.of().required("userDetails", DETAILS)));

  /** The body of {@code PUT /inbox/users/status-update}. */
  static final Shape STATUS_UPDATE =
      ObjectShape.of().required("ids", someOf(NON_BLANK)).required("status", STATUS);

  /** The body of {@code PUT /inbox/direct/lead}. */
  static final Shape LEAD =
      ObjectShape.of()
          .required("uuid", NON_BLANK)
          .required("botId", oneOf(Platform.allBots().toArray(String[]::new)))
          .required("customerId", oneOf(Catalogue.CUSTOMER))
          .optional("agentId", NON_BLANK)
          .optional("name", NON_BLANK)
          .optional("email", NON_BLANK)
          .optional("phone", DIGITS)
          .optional("dialCode", DIAL_CODE)
          .optional("picture", WEB_ADDRESS)
          .optional("status", STATUS)
          .optional("tags", STRINGS)
          .optional("attributes", ATTRIBUTES)
          .optional("notes", NOTES);

  private CommandFields() {}
}

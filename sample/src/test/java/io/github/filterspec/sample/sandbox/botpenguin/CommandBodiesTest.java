package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import io.github.filterspec.sample.sandbox.server.StrictJson;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command with a wrong body is an error and changes nothing. */
final class CommandBodiesTest {

  private static final String USER = "[0].profile.userDetails.";

  @AutoClose private static final Sandbox sandbox = TestSandbox.patient();
  private static final RawClient client = new RawClient(sandbox);
  private static final List<JsonNode> before = client.post(RawBody.neutral()).data();

  @AfterEach
  void nothingHasHappened() {
    assertThat(client.post(RawBody.neutral()).data()).isEqualTo(before);
    assertThat(sandbox.contactCount()).isEqualTo(1_200);
  }

  @ParameterizedTest
  @CsvSource({
    "IMPORT, /0,                                          profile",
    "IMPORT, /0/profile,                                  userDetails",
    "IMPORT, /0/profile/userDetails,                      contact",
    "IMPORT, /0/profile/userDetails/contact,              phone",
    "IMPORT, /0/profile/userDetails/contact/phone,        number",
    "IMPORT, /0/profile/userDetails/contact/phone,        prefix",
    "STATUS, '',                                          ids",
    "STATUS, '',                                          status",
    "LEAD,   '',                                          uuid",
    "LEAD,   '',                                          botId",
    "LEAD,   '',                                          customerId"
  })
  void missingFieldAndNullAreNamed(GoodRequest good, String parent, String field) {
    String path = (parent + "/" + field).replaceFirst("^/0", "[0]").replaceFirst("^/", "");
    String named = "Field '" + path.replace('/', '.') + "'";

    assertThat(send(good, change(good, parent, field, "")).badRequest())
        .isEqualTo(named + " is required.");
    assertThat(send(good, change(good, parent, field, "null")).badRequest())
        .startsWith(named + " must be ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]                   | The body must be an array that is not empty.",
        "{}                   | The body must be an array.",
        "[1]                  | Field '[0]' must be an object.",
        "[{'profile':{}}, {}] | Field '[0].profile.userDetails' is required.",
      })
  void importIsAListOfContacts(String body, String message) {
    assertThat(send(GoodRequest.IMPORT, body).badRequest()).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/contact/phone | number           | 1234567890            | contact.phone.number",
        "/contact/phone | number           | ''                    | contact.phone.number",
        "/contact/phone | number           | ' '                   | contact.phone.number",
        "/contact/phone | number           | '555-123'             | contact.phone.number",
        "/contact/phone | number           | '१२३'                 | contact.phone.number",
        "/contact/phone | prefix           | '+91'                 | contact.phone.prefix",
        "/contact/phone | prefix           | ''                    | contact.phone.prefix",
        "/contact       | email            | null                  | contact.email",
        "/contact       | email            | ['a@example.com']     | contact.email",
        "``             | userProvidedName | 1                     | userProvidedName",
        "``             | tags             | 'vip'                 | tags",
        "``             | tags             | ['vip',null]          | tags[1]",
        "``             | attributes       | {}                    | attributes",
        "``             | attributes       | [{'value':'pro'}]     | attributes[0].key",
        "``             | attributes       | [{'key':'plan'}]      | attributes[0].value",
        "``             | attributes       | [{'key':'','value':1}]| attributes[0].key",
        "``             | attributes       | [{'key':'a','value':null}] | attributes[0].value",
        "``             | attributes       | [{'key':'a','value':'b','c':1}] | attributes[0].c",
        "``             | name             | 'Ada'                 | name",
        "/contact/phone | dialCode         | '+91'                 | contact.phone.dialCode",
      })
  void wrongFieldOfAnImportIsNamed(String parent, String field, String value, String named) {
    String body = change(GoodRequest.IMPORT, "/0/profile/userDetails" + parent, field, value);

    assertThat(send(GoodRequest.IMPORT, body).badRequest())
        .startsWith("Field '" + USER + named + "' ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ids    | []         | ids",
        "ids    | 'a'        | ids",
        "ids    | [1]        | ids[0]",
        "ids    | ['a','']   | ids[1]",
        "status | ''         | status",
        "status | '  '       | status",
        "status | 1          | status",
        "status | ['OPEN']   | status",
        "state  | 'OPEN'     | state",
      })
  void wrongFieldOfAStatusUpdateIsNamed(String field, String value, String named) {
    assertThat(send(GoodRequest.STATUS, change(GoodRequest.STATUS, "", field, value)).badRequest())
        .startsWith("Field '" + named + "' ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "uuid       | ''                                | uuid",
        "uuid       | 1                                 | uuid",
        "botId      | 'unknown'                         | botId",
        "customerId | '5fed22a15383a9a5135e925d'        | customerId",
        "agentId    | ''                                | agentId",
        "name       | 1                                 | name",
        "name       | ' '                               | name",
        "email      | null                              | email",
        "phone      | 123                               | phone",
        "phone      | '+43664'                          | phone",
        "dialCode   | '43'                              | dialCode",
        "dialCode   | '+'                               | dialCode",
        "picture    | 'hedy.png'                        | picture",
        "picture    | 'ftp://example.com/hedy.png'      | picture",
        "picture    | 'https://'                        | picture",
        "picture    | 'https://example.com/a b'         | picture",
        "status     | ''                                | status",
        "tags       | [1]                               | tags[0]",
        "tags       | null                              | tags",
        "attributes | [{'key':'a'}]                     | attributes[0].value",
        "attributes | [['a','b']]                       | attributes[0]",
        "notes      | ['Call']                          | notes[0]",
        "notes      | [{'title':'Call'}]                | notes[0].description",
        "notes      | [{'description':'at 8'}]          | notes[0].title",
        "notes      | [{'title':1,'description':''}]    | notes[0].title",
        "notes      | [{'title':'','description':'','_id':''}] | notes[0]._id",
        "phoneNo    | '1'                               | phoneNo",
      })
  void wrongFieldOfALeadIsNamed(String field, String value, String named) {
    assertThat(send(GoodRequest.LEAD, change(GoodRequest.LEAD, "", field, value)).badRequest())
        .startsWith("Field '" + named + "' ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"agentId", "name", "email", "phone", "dialCode", "picture", "status"})
  void optionalFieldOfALeadMustNotBeNull(String field) {
    assertThat(send(GoodRequest.LEAD, change(GoodRequest.LEAD, "", field, "null")).badRequest())
        .startsWith("Field '" + field + "' must be ");
  }

  private static Answer send(GoodRequest good, String body) {
    return client.send(good.method(), good.path(), body);
  }

  /**
   * Returns a valid body with this JSON value in a field, or without the field if the value is
   * empty.
   */
  private static String change(GoodRequest good, String parent, String field, String value) {
    JsonNode body = StrictJson.parse(good.body());
    ObjectNode object = (ObjectNode) body.at(parent);
    if (value.isEmpty()) {
      object.remove(field);
    } else {
      object.set(field, StrictJson.parse(value.replace('\'', '"')));
    }
    return body.toString();
  }
}

package io.github.filterspec.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code opencx expression}: conditions as options, groups with {@code --or}. */
class ExpressionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--all-contacts | {'type':'all_contacts'}",
        "--id 6D2CC7D7-2B4D-4F4F-9D0D-6D2CC7D72B4D |"
            + " {'type':'contact_id_in','contact_ids':['6d2cc7d7-2b4d-4f4f-9d0d-6d2cc7d72b4d']}",
        "--created-after 2026-06-01 |"
            + " {'type':'contacts_created_at_between','after':'2026-06-01T00:00:00.000Z'}",
        "--email-domain b.com,a.com |"
            + " {'type':'contacts_email_domain_name_in','domain_name_in':['a.com','b.com']}",
        "--sequence s1 | {'type':'contacts_affected_by_sequence','sequence_id':'s1'}",
        "--name Lovelace,Ada --name Grace |"
            + " {'type':'contacts_name_in','name_in':['Grace','Lovelace,Ada']}",
        "--phone-number +1,+2 | {'type':'contacts_phone_number_in','phone_number_in':['+1','+2']}",
        "--email a@a.com --email b@a.com |"
            + " {'type':'contacts_email_in','email_in':['a@a.com','b@a.com']}",
        "--attribute plan=pro,region=eu --attribute vip=yes | {'type':'contacts_attributes_in',"
            + "'attributes':[{'plan':'pro','region':'eu'},{'vip':'yes'}]}",
        "--attributes | {'type':'contacts_attributes_in'}",
        "--session-attribute page=/ |"
            + " {'type':'contacts_sessions_attributes_in','attributes':[{'page':'/'}]}",
        "--session-attributes | {'type':'contacts_sessions_attributes_in'}",
        "--segment g1 | {'type':'contact_belongs_to_segment','segment_id':'g1'}",
        "--last-contacted-before 2026-06-01T02:00:00+02:00 |"
            + " {'type':'last_contacted_at_between','before':'2026-06-01T00:00:00.000Z'}",
        "--handoff-after 2026-06-01 --handoff-before 2026-06-02 |"
            + " {'type':'last_contacted_at_with_handoff_between',"
            + "'after':'2026-06-01T00:00:00.000Z','before':'2026-06-02T00:00:00.000Z'}"
      })
  void everyConditionHasAnOption(String options, String condition) {
    Ran ran = expression(options);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualTo("{\"or\":[{\"and\":[%s]}]}\n".formatted(condition.replace('\'', '"')));
  }

  @Test
  void orBeginsAnotherGroup() {
    assertThat(expression("--name Ada --all-contacts --or --email a@a.com").out())
        .isEqualTo(
            "{'or':[{'and':[{'type':'all_contacts'},{'type':'contacts_name_in','name_in':['Ada']}]},{'and':[{'type':'contacts_email_in','email_in':['a@a.com']}]}]}\n"
                .replace('\'', '"'));
  }

  @Test
  void orderOfOptionsAndGroupsDoesNotMatter() {
    assertThat(expression("--name A --email b@c.d --or --all-contacts").out())
        .isEqualTo(expression("--all-contacts --or --email b@c.d --name A").out());
  }

  @Test
  void absorbedGroupIsOmitted() {
    assertThat(expression("--name A --or --name A --segment g1").out())
        .isEqualTo(expression("--name A").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                | a group has no condition",
        "--all-contacts --or               | a group has no condition",
        "--all-contacts --or --or --name A | a group has no condition",
        "--id ada                          | --id: 'ada' is not a UUID",
        "--id 1-2-3-4-5                    | --id: '1-2-3-4-5' is not a UUID",
        "--id 6d2cc7d7-2b4d-9f4f-8d0d-6d2cc7d72b4d | --id: id: the value has an element",
        "--email a@b.c,                    | '--email'",
        "--created-after soon              | '--created-after'",
        "--handoff-after 2026-01-02 --handoff-before 2026-01-01 | --handoff-before is earlier",
        "--attribute plan                  | '--attribute'",
        "--attribute a=1,a=2               | it has 'a' twice",
        "--segment a --segment b           | '--segment'",
        "--name A --or --emial b           | after --or: Unknown option",
      })
  void invalidExpressionIsWrongUsage(String options, String reason) {
    Ran ran = expression(options);

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(reason);
  }

  @Test
  void manyGroupsArePrinted() {
    String options =
        Stream.iterate(1, number -> number + 1)
            .limit(1001)
            .map(number -> "--segment g" + number)
            .reduce((one, other) -> one + " --or " + other)
            .orElseThrow();

    assertThat(expression(options).out()).contains("\"g1\"", "\"g1001\"");
  }

  private static Ran expression(String options) {
    String line = "opencx expression " + options;
    return Ran.with(line.strip().split(" +"));
  }
}

package io.github.filterspec.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Changes by a command are visible to the next query. */
class CommandsTest {
  private static final String BOT = "694bee6ac275d8a9c13fb8e1";
  private static final String ELENA = "69ababfc1a0899b1ad4b0001";
  private static final String ELENAS_UUID = "120ee040-f9ab-447f-99b1-bf68e1b7ca32";

  private final SandboxRun sandbox = new SandboxRun();

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void setStatusChangesTheStatus() {
    Ran ran = sandbox.run("set-status", "ARCHIVED", ELENA);

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).isEqualTo("done: Contacts updated: 1.\n");
    assertThat(sandbox.run("find", "--status", "ARCHIVED", "--format", "json").contacts())
        .singleElement()
        .matches(contact -> contact.path("_id").asText().equals(ELENA));
  }

  @Test
  void setStatusNeedsIds() {
    assertThat(sandbox.run("set-status", "CLOSED").exitCode()).isEqualTo(2);
    assertThat(sandbox.run("set-status", "CLOSED", "a,,b").exitCode()).isEqualTo(2);
    assertThat(sandbox.run("set-status", " ", ELENA).exitCode()).isEqualTo(2);
    assertThat(sandbox.bodies()).isZero();
  }

  @Test
  void apiRefusesAnUnknownId() {
    Ran ran = sandbox.run("set-status", "CLOSED", "nobody");

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err().lines()).singleElement().asString().contains("404");
  }

  @Test
  void updateLeadChangesTheLead() {
    Ran ran =
        sandbox.run(
            "update-lead",
            "--uuid",
            ELENAS_UUID,
            "--bot",
            BOT,
            "--customer",
            sandbox.customer(),
            "--name",
            "Elena the Second",
            "--tag",
            "a,b",
            "--attribute",
            "k=v",
            "--note",
            "t=x");

    assertThat(ran.out()).isEqualTo("done: ok\n");
    assertThat(sandbox.run("find", "--search", "Elena the Second", "--format", "json").contacts())
        .singleElement()
        .satisfies(
            contact ->
                assertThat(contact.at("/profile/userDetails/tags").toString())
                    .isEqualTo("[\"a\",\"b\"]"));
  }

  @Test
  void updateLeadNeedsUuidBotAndCustomer() {
    Ran ran = sandbox.run("update-lead", "--uuid", "u", "--bot", BOT);

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err()).contains("--customer");
  }

  @Test
  void chatsBelongToOneBot() {
    Ran leads = chats("lead", "--all", "--format", "json");
    Ran others = chats("non-lead", "--all", "--format", "json");

    assertThat(leads.contacts()).isNotEmpty().doesNotContainAnyElementsOf(others.contacts());
    assertThat(others.contacts()).isNotEmpty();
    assertThat(chats("lead", "--max", "2").lines())
        .hasSize(4)
        .last()
        .isEqualTo("2 chats (at most 2)");
    assertThat(chats("lead", "--page", "999").lines()).hasSize(1);
    assertThat(chats("leads").exitCode()).isEqualTo(2);
  }

  private Ran chats(String type, String... more) {
    String[] args = {"chats", "--bot", BOT, "--customer", sandbox.customer(), "--type", type};
    return sandbox.run(Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new));
  }
}

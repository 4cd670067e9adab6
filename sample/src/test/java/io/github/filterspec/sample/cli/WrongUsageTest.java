package io.github.filterspec.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong command line is reported on standard error with exit code 2, before any request. */
final class WrongUsageTest {
  private static final String UNREACHABLE = "https://filterspec.invalid";

  static Stream<Arguments> ofFind() {
    return Stream.of(
        arguments("--quux", "Unknown option: '--quux'"),
        arguments("--online stray", "Unmatched argument at index 2: 'stray'"),
        arguments("--online --tag", "Missing required parameter for option '--tag' (NAMES)"),
        arguments("--tag --all", "Expected parameter for option '--tag' but found '--all'"),
        arguments(
            "--tag --onlin",
            "Invalid value for option '--tag' (NAMES): '--onlin' looks like an option"),
        arguments(
            "--online=false", "option '--online' should be specified without 'false' parameter"),
        arguments(
            "--online --page 0", invalid("--page", "'0' is not a whole number that is at least 1")),
        arguments(
            "--online --page two",
            invalid("--page", "'two' is not a whole number that is at least 1")),
        arguments(
            "--online --max 0", invalid("--max", "'0' is not a whole number that is at least 1")),
        arguments(
            "--online --max -5", invalid("--max", "'-5' is not a whole number that is at least 1")),
        arguments("--online --format xml", invalid("--format", "'xml' is not table, csv or json")),
        arguments("--online --page 2 --all", "--page and --all cannot be used together"),
        arguments("--online --page 2 --max 9", "--page and --max cannot be used together"),
        arguments("--online --everybody", "--everybody and filters cannot be used together"),
        arguments("--search ada --everybody", "--everybody and filters cannot be used together"),
        arguments(
            "--seen-after 2026-06-02 --seen-before 2026-06-01",
            "--seen-before is earlier than --seen-after, so no contact could match"),
        arguments(
            "--created-after 2026-06-02 --created-before 2026-06-01",
            "--created-before is earlier than --created-after, so no contact could match"),
        arguments(
            "--online --base-url http://example.com",
            "--base-url: the base URL must begin with https, because others can read http requests to example.com"),
        arguments(
            "--online --base-url https://user:password@example.com",
            "--base-url: the base URL must not contain a user name or a password"),
        arguments(
            "--online --base-url notaurl", "--base-url: the base URL is not an http or https URL"),
        arguments(
            "--online --base-url " + UNREACHABLE,
            "the environment variable BOTPENGUIN_TOKEN is missing or blank. With --base-url, this"
                + " variable must contain the token of the API"));
  }

  @ParameterizedTest(name = "find {0}")
  @MethodSource("ofFind")
  void messageNamesTheProblem(String options, String message) {
    Ran ran = Ran.with(("find " + options).split(" ", -1));

    assertThat(ran.err()).isEqualTo(withHint(message));
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
  }

  @ParameterizedTest(name = "find {0}")
  @ValueSource(strings = {"", "--page 2", "--all", "--max 5", "--format json --show-request"})
  void everybodyMustBeExplicit(String options) {
    Ran ran = Ran.with(("find " + options).strip().split(" ", -1));

    assertThat(ran.err())
        .isEqualTo(
            withHint(
                "no filter was given, so every contact would match."
                    + " Add a filter, or --everybody."));
    assertThat(ran.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--status",
        "--website-bot",
        "--whatsapp-bot",
        "--telegram-bot",
        "--facebook-bot",
        "--automation-bot",
        "--agent",
        "--tag",
        "--tagged",
        "--segment",
        "--last-message-by"
      })
  void emptyNameIsWrongUsage(String option) {
    for (String value : new String[] {"", " ", ",", "A,,B", "A,", ",A", "A, ,B"}) {
      Ran ran = Ran.with("find", "--online", option, value);

      assertThat(ran.err())
          .matches(
              "(?s)filterspec-sample: Invalid value for option '%s' \\((NAMES|IDS)\\): .*"
                      .formatted(option)
                  + "the value must not be empty\n.*");
      assertThat(ran.exitCode()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void emptyTextIsWrongUsage(String value) {
    Ran ran = Ran.with("find", "--online", "--search", value);

    assertThat(ran.err()).isEqualTo(withHint(invalid("--search", "the value must not be empty")));
    assertThat(ran.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2026-13-01",
        "2026-02-30T00:00:00Z",
        "2026-06-01T25:00:00Z",
        "2026-06-01T00:00:00",
        "2026-06-01T00:00:00Zjunk",
        "1780000000",
        "+12026-06-01T00:00:00Z",
        "-0001-06-01"
      })
  void invalidTimeIsWrongUsage(String value) {
    for (String option :
        new String[] {"--seen-after", "--seen-before", "--created-after", "--created-before"}) {
      Ran ran = Ran.with("find", option, value);

      assertThat(ran.err())
          .isEqualTo(
              withHint(
                  invalid(
                      option,
                      "'%s' is neither a time such as 2026-06-12T08:00:00Z nor a date such as 2026-06-12"
                          .formatted(value))));
      assertThat(ran.exitCode()).isEqualTo(2);
    }
  }

  @Test
  void unreadableLettersAreWrongUsage() {
    Ran ran = Ran.with("find", "--tag", "Fr\uFFFDhbucher");

    assertThat(ran.err()).contains("has letters that this locale does not know");
    assertThat(ran.exitCode()).isEqualTo(2);
  }

  @Test
  void similarOptionIsSuggested() {
    assertThat(Ran.with("find", "--onlin").err())
        .isEqualTo(
            """
            filterspec-sample: Unknown option: '--onlin'
            filterspec-sample: did you mean --online?
            filterspec-sample: see 'filterspec-sample find --help'
            """);
  }

  @Test
  void unknownCommandIsWrongUsage() {
    Ran ran = Ran.with("purge");

    assertThat(ran.err())
        .isEqualTo(
            """
            filterspec-sample: Unmatched argument at index 0: 'purge'
            filterspec-sample: see 'filterspec-sample --help'
            """);
    assertThat(ran.exitCode()).isEqualTo(2);
  }

  private static String invalid(String option, String why) {
    return "Invalid value for option '" + option + "': " + why;
  }

  private static String withHint(String message) {
    return "filterspec-sample: "
        + message
        + "\nfilterspec-sample: see 'filterspec-sample find --help'\n";
  }
}

package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Toolchain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated expressions of tagged conditions. */
class ExpressionsTest {
  private static final String CONTACTS =
      """
      @FilterSpec @TaggedConditions(groups = "or", conditions = "and", tag = "type")
      public interface Contacts {
        @Flag boolean all();
        @Filter("names") @Key("name_in") Set<String> name();
        @Filter("score") @Key("score_is") int score();
      }
      """;

  @ParameterizedTest
  @EnumSource
  void areInTheNormalFormOfTheSpec(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                CONTACTS,
                use(
                    "ContactsFilter.all().or(ContactsFilter.score(3)).and(ContactsFilter.name(\"a\"))"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json)
        .hasToString(
            "{\"or\":[{\"and\":[{\"type\":\"all\"},{\"type\":\"name_in\",\"names\":[\"a\"]}]},"
                + "{\"and\":[{\"type\":\"name_in\",\"names\":[\"a\"]},{\"type\":\"score_is\",\"score\":3}]}]}");
  }

  @ParameterizedTest
  @EnumSource
  void mayBeAndOfOrs(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                CONTACTS.replace("(groups", "(form = NormalForm.AND_OF_ORS, groups"),
                use(
                    "ContactsFilter.all().or(ContactsFilter.score(3)).and(ContactsFilter.name(\"a\"))"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json)
        .hasToString(
            "{\"or\":[{\"and\":[{\"type\":\"all\"},{\"type\":\"score_is\",\"score\":3}]},"
                + "{\"and\":[{\"type\":\"name_in\",\"names\":[\"a\"]}]}]}");
  }

  @ParameterizedTest
  @EnumSource
  void areMembersOfOtherSpecs(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                CONTACTS,
                "@FilterSpec @JsonBody public interface Sequence {"
                    + " @Param @Required String name(); @Param ContactsFilter filter(); }",
                use(
                    "SequenceFilter.fromJson(SequenceFilter.builder().name(\"s\")"
                        + ".filter(ContactsFilter.all()).build().toJson())"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json)
        .hasToString("{\"name\":\"s\",\"filter\":{\"or\":[{\"and\":[{\"type\":\"all\"}]}]}}");
  }

  @ParameterizedTest
  @EnumSource
  void areTheWholeBodyOfOtherSpecs(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                CONTACTS,
                "@FilterSpec @JsonBody public interface Search {"
                    + " @WholeBody ContactsFilter filter(); }",
                use("SearchFilter.builder().filter(ContactsFilter.score(1)).build()"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).hasToString("{\"or\":[{\"and\":[{\"type\":\"score_is\",\"score\":1}]}]}");
  }

  @ParameterizedTest
  @EnumSource
  void areReadThroughTheirRecords(Toolchain toolchain) {
    Object sum =
        Compilation.with(toolchain)
            .add(
                CONTACTS,
                use(
                    "ContactsFilter.score(3).or(ContactsFilter.score(4)).<Integer>fold("
                        + "c -> c instanceof ContactsCondition.ScoreCondition s ? s.score() : 0,"
                        + "all -> all.get(0), any -> any.get(0) + any.get(1))"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(sum).isEqualTo(7);
  }

  @ParameterizedTest
  @EnumSource
  void haveNoNegation(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain).add(CONTACTS, use("ContactsFilter.all().not()")).run();

    assertThat(compiled.errors()).singleElement().asString().contains("not");
  }

  @ParameterizedTest
  @EnumSource
  void membersMayHaveAnyName(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .add(
                """
                @FilterSpec @TaggedConditions(groups = "or", conditions = "and", tag = "type")
                public interface Odd {
                  @Filter String String();
                  @Filter Set<String> yield();
                  @Filter Set<String> set();
                  @Filter List<String> list();
                  @Filter Set<String> values();
                  @Filter Set<String> first();
                  @Filter Set<String> more();
                  @Filter String value();
                  @Filter String json();
                  @Filter String sink();
                  @Filter String condition();
                  @Filter String odd();
                  @Filter String id();
                  @Filter @Key("ID") String Id();
                  @Filter @Unset(as = Unset.As.ABSENT) String members();
                  @Filter String unknown();
                  @Filter String expressions();
                  @Filter IdCondition idCondition();
                  @Filter String build();
                  @Filter String without();
                  @Flag boolean Override();
                }
                """,
                "public record IdCondition(String text, int number) {}",
                use("OddFilter.unknown(\"x\").and(OddFilter.Id(\"y\")).and(OddFilter.members())"))
            .run()
            .clean();

    assertThat(compiled.run("p.Use"))
        .hasToString(
            "{\"or\":[{\"and\":[{\"type\":\"ID\",\"Id\":\"y\"},{\"type\":\"members\"},"
                + "{\"type\":\"unknown\",\"unknown\":\"x\"}]}]}");
  }

  @ParameterizedTest
  @EnumSource
  void areGeneratedFromNestedPackagePrivateSpecs(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                "class Crm { " + CONTACTS.replace("public interface", "interface") + " }",
                use("Crm_ContactsFilter.all()"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).hasToString("{\"or\":[{\"and\":[{\"type\":\"all\"}]}]}");
  }

  private static String use(String expression) {
    return "public class Use { public static Object run() { return " + expression + "; } }";
  }
}

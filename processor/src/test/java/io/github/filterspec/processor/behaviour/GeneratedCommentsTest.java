package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Source;
import io.github.filterspec.processor.harness.Toolchain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Generated code has all comments that doclint requires, and repeats the deprecation of members.
 */
class GeneratedCommentsTest {
  private static final String MEMBERS =
      """
        /** The tags.
         * @return the tags
         * @deprecated use {@link #names()}, not this */
        @Deprecated(since = "2", forRemoval = true) @Filter Set<String> tags();
        /** The names.
         * @return the names */
        @Filter List<String> names();
        /** The switch.
         * @return the switch
         * @deprecated no longer */
        @Deprecated @Flag boolean on();
        /** The texts.
         * @return the texts */
        @Filter Map<String, String> texts();
        /** The times.
         * @return the times */
        @Filter @Ends(from = "a", to = "b") TimeRange when();
      """;
  private static final String REQUEST =
      """
        /** The id.
         * @return the id
         * @deprecated not needed */
        @Deprecated @PathParam("id") String id();
        /** The token.
         * @return the token */
        @HeaderParam("x-token") @Required String token();
        /** The page.
         * @return the page */
        @PageNumber(first = 1) int page();
        /** The size.
         * @return the size */
        @PageSize(max = 5) int size();
      """;

  private static final String ENDPOINT =
      " @Shop @Reads(method = %s, path = \"a/{id}\", items = String.class)";

  @ParameterizedTest
  @ValueSource(strings = {"@ActiveKeys(\"keys\")", "@JsonBody"})
  void filtersAndQueriesAreCleanUnderAllGroups(String form) {
    compile("-Xdoclint:all", form, MEMBERS);
    compile("-Xdoclint:all", form + ENDPOINT.formatted("POST"), MEMBERS + REQUEST);
  }

  @Test
  void parametersOfTheUrlAreCleanUnderAllGroups() {
    compile("-Xdoclint:all", "@QueryParameters" + ENDPOINT.formatted("GET"), REQUEST);
  }

  /**
   * Checks without comments on fields, because javac 17 finds no comment on the private field of a
   * record.
   */
  @Test
  void expressionsAreCleanUnderAllGroups() {
    compile(
        "-Xdoclint:all/package",
        "@TaggedConditions(groups = \"or\", conditions = \"and\", tag = \"type\")",
        MEMBERS.replace("@Filter Map", "@Filter(\"x\") @Unset(as = Unset.As.ABSENT) Map"));
  }

  @ParameterizedTest
  @EnumSource
  void deprecationIsPassedOnWithItsTag(Toolchain toolchain) {
    Compiled compiled = Compilation.with(toolchain).add(spec("@JsonBody", MEMBERS)).run().clean();

    assertThat(compiled.generated("SpecFilter"))
        .contains(
            "   * @deprecated use {@code names()}, not this.\n",
            "      since = \"2\",\n      forRemoval = true\n  )\n  public Set<String> tags() {")
        .contains("@Deprecated\n    public Builder onIf(boolean on)")
        .contains("@Deprecated\n    ON(\"on\")");
  }

  private static void compile(String doclint, String header, String members) {
    Compilation.javac()
        .options("-Xlint:all,-processing", doclint, "-Werror")
        .add(
            new Source("p/package-info.java", "/** The specs. */ package p;"),
            Source.inP("/** The API. */\n@Api\npublic @interface Shop {}"),
            Source.inP(spec(header, members)))
        .run()
        .clean();
  }

  private static String spec(String header, String members) {
    return "/** The spec. */\n@FilterSpec "
        + header
        + " public interface Spec {\n"
        + members
        + "}\n";
  }
}

package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Source;
import io.github.filterspec.processor.harness.Toolchain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A spec has the members of its parents, as it sees them. */
class InheritanceTest {

  @ParameterizedTest
  @EnumSource
  void genericParentsHaveTheirTypeArguments(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                "public interface Identified<I> { @Filter(\"_id\") Set<I> ids(); }",
                "@FilterSpec @ActiveKeys(\"keys\") public interface Spec extends Identified<Long> {}",
                use("SpecFilter.builder().ids(2L, 1L).build()"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo("{\"keys\":[\"_id\"],\"_id\":[1,2]}");
  }

  @ParameterizedTest
  @EnumSource
  void genericParentsOfGenericParentsHaveTheirTypeArguments(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                "public interface Identified<I> { @Filter List<I> ids(); }",
                "public interface Counted<K, N> extends Identified<K> { @Filter Map<K, N> counts(); }",
                """
                @FilterSpec @ActiveKeys("keys")
                public interface Spec extends Counted<String, Integer> {}
                """,
                use("SpecFilter.builder().counts(Map.of(\"a\", 1)).ids(\"b\").build()"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json)
        .isEqualTo("{\"keys\":[\"counts\",\"ids\"],\"counts\":{\"a\":1},\"ids\":[\"b\"]}");
  }

  @ParameterizedTest
  @EnumSource
  void memberOfTwoParentsIsInheritedOnce(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                "public interface Left<T> { @Filter Set<T> tags(); }",
                "public interface Right { @Filter Set<String> tags(); }",
                "@FilterSpec @ActiveKeys(\"keys\")"
                    + " public interface Spec extends Left<String>, Right {}",
                use("SpecFilter.builder().tags(\"a\").build()"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo("{\"keys\":[\"tags\"],\"tags\":[\"a\"]}");
  }

  @ParameterizedTest
  @EnumSource
  void memberOfASharedGrandparentIsInheritedOnce(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                "public interface Top { @Filter Set<String> tags(); }",
                "public interface Left extends Top {}",
                "public interface Right extends Top { @Override @Filter @Key(\"t\") Set<String> tags(); }",
                "@FilterSpec @ActiveKeys(\"keys\") public interface Spec extends Left, Right {}",
                use("SpecFilter.builder().tags(\"a\").build()"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo("{\"keys\":[\"t\"],\"tags\":[\"a\"]}");
  }

  @ParameterizedTest
  @EnumSource
  void conditionsAreInheritedButNotAsAStoredFilter(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                """
                @FilterSpec @TaggedConditions(groups = "or", conditions = "and", tag = "type")
                public interface Conditions { @Filter Set<String> tags(); }
                """,
                "@FilterSpec @JsonBody public interface Spec extends Conditions {}",
                use("SpecFilter.builder().tags(\"a\").build()"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo("{\"tags\":[\"a\"]}");
  }

  @ParameterizedTest
  @EnumSource
  void redeclaredMemberReplacesTheInheritedOne(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                "@FilterSpec @ActiveKeys(\"keys\") public interface Base { @Flag boolean paid(); }",
                """
                @FilterSpec @ActiveKeys("keys")
                public interface Spec extends Base {
                  @Filter String text();
                  @Override @Flag @Unset(as = Unset.As.ABSENT) boolean paid();
                }
                """,
                use("SpecFilter.builder().text(\"a\").build()"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo("{\"keys\":[\"text\"],\"text\":\"a\"}");
  }

  @ParameterizedTest
  @EnumSource
  void methodsWithABodyAndMethodsOfObjectAreNotMembers(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                """
                @FilterSpec @ActiveKeys("keys")
                public interface Spec {
                  @Filter String text();
                  default String twice() { return text() + text(); }
                  static int two() { return helper(); }
                  private static int helper() { return 2; }
                  @Override boolean equals(Object other);
                  @Override int hashCode();
                  @Override String toString();
                }
                """,
                use("SpecFilter.builder().text(\"a\").build()"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo("{\"keys\":[\"text\"],\"text\":\"a\"}");
  }

  @ParameterizedTest
  @EnumSource
  void methodOverriddenWithABodyIsNotAMember(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                "public interface Top { @Filter String a(); @Filter String b(); @Filter String c(); }",
                "public interface Middle extends Top { @Override default String a() { return b(); } }",
                """
                @FilterSpec @ActiveKeys("keys")
                public interface Spec extends Middle {
                  @Override default String b() { return c(); }
                }
                """,
                use("SpecFilter.builder().c(\"x\").build()"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo("{\"keys\":[\"c\"],\"c\":\"x\"}");
  }

  @ParameterizedTest
  @EnumSource
  void generatedCodeDoesNotReferToAPrivateParent(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .add(
                """
                public class Desk {
                  private interface Base { @Filter String text(); }
                  @FilterSpec @ActiveKeys("keys") public interface Spec extends Base {}
                }
                """)
            .run()
            .clean();

    assertThat(compiled.generated("Desk_SpecFilter")).doesNotContain("Base");
  }

  @ParameterizedTest
  @EnumSource
  void filterOfAHiddenParentIsNotAccepted(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .add(
                Source.of(
                    "package q; import io.github.filterspec.*;"
                        + " @FilterSpec @JsonBody interface Base { @Filter String a(); }"),
                Source.of("package q; public interface Mid extends Base {}"))
            .add(
                "@FilterSpec @JsonBody public interface Spec extends q.Mid { @Filter String b(); }")
            .run()
            .clean();

    assertThat(compiled.generated("SpecFilter")).doesNotContain("BaseFilter");
  }

  @ParameterizedTest
  @EnumSource
  void parentsConflictEvenIfOneTypeIsASubtypeOfTheOther(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .add(
                "public interface Left { @Filter List<String> tags(); }",
                "public interface Right { @Filter Collection<String> tags(); }",
                "@FilterSpec @JsonBody public interface Spec extends Left, Right {}")
            .run();

    assertThat(compiled.errors())
        .anyMatch(
            problem -> problem.contains("FS023: Left and Right declare tags() in different ways"));
  }

  private static String use(String query) {
    return "public class Use { public static Object run() { return " + query + ".toJson(); } }";
  }
}

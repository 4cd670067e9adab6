package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Toolchain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records and enums of the user may overload their constructors and methods. */
class OverloadsTest {

  @ParameterizedTest
  @EnumSource
  void primitiveComponentIsPassedToTheCanonicalConstructor(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                "@FilterSpec @JsonBody public interface Spec { @Filter Pause pause(); }",
                """
                public record Pause(int seconds, boolean exact, String note) {
                  public Pause(Number minutes, Object exact, String note) {
                    this(minutes.intValue() * 60, false, note);
                  }
                  public Pause(Integer minutes, Boolean exact, String note) {
                    this(minutes * 60, false, note);
                  }
                }
                """,
                "public class Use { public static Object run() {"
                    + " return SpecFilter.fromJson(SpecFilter.builder()"
                    + ".pause(new Pause(5, true, \"n\")).build().toJson()).toJson(); } }")
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo("{\"pause\":{\"seconds\":5,\"exact\":true,\"note\":\"n\"}}");
  }

  @ParameterizedTest
  @EnumSource
  void boxedComponentIsPassedToTheCanonicalConstructor(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .strict()
            .add(
                "@FilterSpec @JsonBody public interface Spec { @Filter Pause pause(); }",
                """
                public record Pause(Integer seconds, Boolean exact) {
                  public Pause(int minutes, boolean exact) {
                    this(Integer.valueOf(minutes * 60), Boolean.FALSE);
                  }
                  public Pause(Number minutes, Object exact) {
                    this(minutes.intValue() * 60, false);
                  }
                }
                """,
                "public class Use { public static Object run() {"
                    + " return SpecFilter.fromJson(SpecFilter.builder()"
                    + ".pause(new Pause(Integer.valueOf(5), Boolean.TRUE)).build().toJson())"
                    + ".toJson(); } }")
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo("{\"pause\":{\"seconds\":5,\"exact\":true}}");
  }

  @ParameterizedTest
  @EnumSource
  void recordsMayOverloadTheirAccessors(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .strict()
            .add(
                "@FilterSpec @JsonBody public interface Spec {"
                    + " @Filter Set<Name> names(); @Filter Rule rule(); @Filter Equal equal(); }",
                """
                public record Name(String text) {
                  public Name(Object other) { this("object"); }
                  public Name(String... parts) { this("parts"); }
                  static Name of(String text) { return new Name("of"); }
                  static String text(Name name) { return "static"; }
                  String text(Object... more) { return "more"; }
                }
                """,
                "public interface Limited { default String label(int max) { return \"limited\"; } }",
                """
                public record Rule(String label, int count) implements Limited {
                  static int count(Rule rule) { return -1; }
                }
                """,
                "public record Equal(String equals, int count) {}",
                """
                public class Use {
                  public static Object run() {
                    String json = SpecFilter.builder().names(new Name("a"))
                        .rule(new Rule("b", 1)).equal(new Equal("c", 2)).build().toJson();
                    return SpecFilter.fromJson(json).toJson();
                  }
                }
                """)
            .run()
            .clean()
            .run("p.Use");

    assertThat(json)
        .isEqualTo(
            "{\"names\":[\"a\"],\"rule\":{\"label\":\"b\",\"count\":1},"
                + "\"equal\":{\"equals\":\"c\",\"count\":2}}");
  }

  @ParameterizedTest
  @EnumSource
  void enumsMayOverloadTheMethodsOfEnums(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .strict()
            .add(
                "@FilterSpec @JsonBody public interface Spec { @Filter Kind kind(); }",
                """
                public enum Kind {
                  A { @Override public String toString() { return "text"; } }, B;
                  static Kind valueOf(int index) { return B; }
                  static Kind of(String name) { return B; }
                  String name(int max) { return "max"; }
                }
                """,
                "public class Use { public static Object run() { return SpecFilter.fromJson("
                    + "SpecFilter.builder().kind(Kind.A).build().toJson()).toJson(); } }")
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo("{\"kind\":\"A\"}");
  }
}

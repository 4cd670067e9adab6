package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Toolchain;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated code compiles, regardless of the names and annotations of the user's types. */
class UserTypesTest {

  @ParameterizedTest
  @EnumSource
  void recordsMayHaveNamesOfRuntimeTypes(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                "@FilterSpec @ActiveKeys(\"keys\") public interface Spec {"
                    + " @Filter Component a(); @Filter Components b(); @Filter ComponentValues c();"
                    + " @Filter RecordCodec d(); }",
                "public record Component(String x, String y) {}",
                "public record Components(String x, String y) {}",
                "public record ComponentValues(String x, String y) {}",
                "public record RecordCodec(String x, String y) {}",
                "public class Use { public static Object run() { return SpecFilter.builder()"
                    + ".c(new ComponentValues(\"1\", \"2\")).build().activeKeys(); } }")
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).hasToString("[c]");
  }

  @ParameterizedTest
  @EnumSource
  void anEnumMayHaveManyConstantsWithNames(Toolchain toolchain) {
    String constants =
        IntStream.rangeClosed(1, 1500)
            .mapToObj("@JsonProperty(\"zone-%1$d\") ZONE_%1$d"::formatted)
            .collect(Collectors.joining(", "));
    Object json =
        Compilation.with(toolchain)
            .add(
                "@FilterSpec @JsonBody public interface Spec { @Filter List<Zone> zones(); }",
                "import com.fasterxml.jackson.annotation.JsonProperty; public enum Zone { %s }"
                    .formatted(constants),
                "public class Use { public static Object run() { return SpecFilter.builder()"
                    + ".zones(Zone.ZONE_1, Zone.ZONE_750, Zone.ZONE_1500).build().toJson(); } }")
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo("{\"zones\":[\"zone-1\",\"zone-750\",\"zone-1500\"]}");
  }

  @ParameterizedTest
  @EnumSource
  void mayHaveNamesOfConstantsAndOfFilterspecTypes(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .strict()
            .add(
                """
                @FilterSpec @ActiveKeys("keys")
                public interface Spec {
                  @Filter Set<SMS> sms();
                  @Param @DefaultValue("A") SMS orElse();
                  @Filter STATUS status();
                  @Filter List<Builder> builders();
                  @Filter Member member();
                  @Filter Override override();
                }
                """,
                "public enum SMS { @com.fasterxml.jackson.annotation.JsonProperty(\"a\") A }",
                "public record STATUS(@com.fasterxml.jackson.annotation.JsonValue String name) { public STATUS(int i) { this(\"\" + i); } }",
                "public record Builder(String a, STATUS b) {}",
                "public record Member(String a, String b) {}",
                "public record Override(String a, String b) {}",
                """
                public class Use {
                  public static Object run() {
                    return SpecFilter.builder()
                        .sms(SMS.A).status(new STATUS(1)).builders(new Builder("x", new STATUS(2)))
                        .build().toJson();
                  }
                }
                """)
            .run()
            .clean()
            .run("p.Use");

    assertThat(json)
        .isEqualTo(
            "{\"keys\":[\"sms\",\"status\",\"builders\"],\"sms\":[\"a\"],\"orElse\":\"a\","
                + "\"status\":\"1\",\"builders\":[{\"a\":\"x\",\"b\":\"2\"}],"
                + "\"member\":{\"a\":\"\",\"b\":\"\"},\"override\":{\"a\":\"\",\"b\":\"\"}}");
  }

  @ParameterizedTest
  @EnumSource
  void mayHideTypesOfJava(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .strict()
            .add(
                """
                @FilterSpec @ActiveKeys("keys")
                public interface Integer {
                  @Filter @Unset("0") int number();
                  @Filter Object object();
                  @Filter List<java.lang.String> texts();
                }
                """,
                "public class String {}",
                "public @interface Override {}",
                "public record Object(boolean a, boolean b) {}",
                """
                public class Use {
                  public static java.lang.Object run() {
                    return IntegerFilter.builder().number(5).texts("a").build().toJson();
                  }
                }
                """)
            .run()
            .clean()
            .run("p.Use");

    assertThat(json)
        .isEqualTo(
            "{\"keys\":[\"number\",\"texts\"],\"number\":5,\"object\":{\"a\":false,\"b\":false},\"texts\":[\"a\"]}");
  }

  @ParameterizedTest
  @EnumSource
  void mayHaveNamesOfTheirComponents(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .strict()
            .add(
                """
                @FilterSpec @JsonBody
                public interface Spec {
                  @Filter point point();
                }
                """,
                "public record point(int point, unit unit, String Codecs) {}",
                "public enum unit { METRE }",
                """
                public class Use {
                  public static Object run() {
                    return SpecFilter.builder().point(new point(1, unit.METRE, "a")).build().toJson();
                  }
                }
                """)
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo("{\"point\":{\"point\":1,\"unit\":\"METRE\",\"Codecs\":\"a\"}}");
  }

  @ParameterizedTest
  @EnumSource
  void mayBeAnnotatedOrBoxedOrWildcards(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .strict()
            .add(
                """
                @FilterSpec @ActiveKeys("keys")
                public interface Spec {
                  @Filter Set<@org.jspecify.annotations.Nullable String> tags();
                  @Filter @org.jspecify.annotations.Nullable String text();
                  @Filter List<? extends State> states();
                  @Filter Boolean boxed();
                  @Filter boolean plain();
                }
                """,
                "public enum State { OPEN }")
            .run()
            .clean();

    assertThat(compiled.generated("SpecFilter"))
        .contains("public Set<String> tags()")
        .contains("public Optional<String> text()")
        .contains("public List<State> states()")
        .contains("public Builder boxed(boolean value)")
        .contains("public Builder plain(boolean value)");
  }

  @ParameterizedTest
  @EnumSource
  void mayBeDeprecated(Toolchain toolchain) {
    Compilation.with(toolchain)
        .strict()
        .add(
            """
            @SuppressWarnings("removal") @Deprecated @FilterSpec @ActiveKeys("keys")
            public interface Spec {
              @Filter Set<State> states();
            }
            """,
            "@Deprecated(forRemoval = true) public enum State { OPEN }",
            "@Deprecated @Api public @interface Shop {}",
            "public record Rule(String a, String b) {"
                + " @Deprecated @Override public String a() { return a; } }",
            """
            @SuppressWarnings("deprecation")
            @FilterSpec @Shop @ActiveKeys("keys")
            @Reads(method = POST, path = "a", items = Rule.class)
            public interface Other {
              @Filter Rule rule();
            }
            """)
        .run()
        .clean();
  }
}

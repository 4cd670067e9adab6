package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Toolchain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names and texts are on the wire exactly as the spec writes them, with any characters. */
class WireNamesTest {

  @ParameterizedTest
  @EnumSource
  void membersAndConstantsMayHaveAnyName(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .strict()
            .add(
                """
                @FilterSpec @ActiveKeys("$keys\\\\")
                @Constant(name = "q\\"uote", value = "*/ {@code } \\\\u0041 $L")
                @Constant(name = "ü", value = "line\\nbreak")
                public interface Spec {
                  @Filter("{@link $T}") @Key("*/") String text();
                  @Flag("größe") @Key("<b>&amp;") boolean large();
                  @Param @DefaultValue("\\\\u00zz */ \\"$S\\"") String note();
                }
                """,
                """
                public class Use {
                  public static Object run() {
                    return SpecFilter.builder().text("a").large().build().toJson();
                  }
                }
                """)
            .run()
            .clean()
            .run("p.Use");

    assertThat(json)
        .isEqualTo(
            "{\"$keys\\\\\":[\"*/\",\"<b>&amp;\"],\"q\\\"uote\":\"*/ {@code } \\\\u0041 $L\","
                + "\"ü\":\"line\\nbreak\",\"{@link $T}\":\"a\",\"größe\":true,"
                + "\"note\":\"\\\\u00zz */ \\\"$S\\\"\"}");
  }

  @ParameterizedTest
  @EnumSource
  void lineSeparatorsOfUnicodeAreAllowed(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .strict()
            .add(
                """
                @FilterSpec @ActiveKeys("k\\u2028")
                @Constant(name = "c\\u2029", value = "a\\u2028\\u2029b")
                public interface Spec {
                  @Filter("y\\u2029") @Key("\\u2028x") @Matches("[^\\u2028\\u2029]+") String text();
                  @Param @DefaultValue("d\\u2028") String other();
                }
                """,
                """
                public class Use {
                  public static Object run() {
                    return SpecFilter.builder().text("a").build().toJson();
                  }
                }
                """)
            .run()
            .clean()
            .run("p.Use");

    assertThat(json)
        .isEqualTo(
            "{\"k\u2028\":[\"\u2028x\"],\"c\u2029\":\"a\u2028\u2029b\",\"y\u2029\":\"a\",\"other\":\"d\u2028\"}");
  }

  @ParameterizedTest
  @EnumSource
  void componentsAndConstantsHaveTheNamesOfJackson(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .strict()
            .add(
                """
                @FilterSpec @ActiveKeys("keys")
                public interface Spec {
                  @Filter List<Rule> rules();
                }
                """,
                """
                public record Rule(
                    @com.fasterxml.jackson.annotation.JsonProperty("the name") String name,
                    @com.fasterxml.jackson.annotation.JsonProperty("op") Operator operator,
                    @Unset("0") int count) {
                  @Override public String name() { return name; }
                  public String name(String other) { return other; }
                }
                """,
                """
                public enum Operator {
                  @com.fasterxml.jackson.annotation.JsonProperty("is not") IS_NOT, IS
                }
                """,
                """
                public class Use {
                  public static Object run() {
                    return SpecFilter.builder()
                        .rules(new Rule("a", Operator.IS_NOT, 1), new Rule("b", Operator.IS, 0))
                        .build().toJson();
                  }
                }
                """)
            .run()
            .clean()
            .run("p.Use");

    assertThat(json)
        .isEqualTo(
            "{\"keys\":[\"rules\"],\"rules\":[{\"the name\":\"a\",\"op\":\"is not\",\"count\":1},"
                + "{\"the name\":\"b\",\"op\":\"IS\",\"count\":0}]}");
  }

  @ParameterizedTest
  @EnumSource
  void aDotBelongsToTheName(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .strict()
            .add(
                """
                @FilterSpec @Shop @JsonBody @Constant(name = "meta.kind", value = "x")
                @Reads(method = POST, path = "orders", items = String.class)
                public interface Orders {
                  @Filter("customer.name") String name();
                  @PageSize(value = "['page.size']", max = 100) int size();
                  @Cursor(value = "['page.after']", next = "page.after") String after();
                }
                """,
                "@Api public @interface Shop {}",
                """
                public class Use {
                  public static Object run() {
                    return OrdersQuery.builder().name("a").size(5).build().atCursor("b").toJson();
                  }
                }
                """)
            .run()
            .clean()
            .run("p.Use");

    assertThat(json)
        .isEqualTo(
            "{\"meta.kind\":\"x\",\"customer.name\":\"a\",\"page.size\":5,\"page.after\":\"b\"}");
  }
}

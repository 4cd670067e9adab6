package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Toolchain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Members may have the same names as elements that generated code uses. */
class MemberNamesTest {

  @ParameterizedTest
  @EnumSource
  void membersMayHaveNamesOfJavaTypes(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                """
                @FilterSpec @ActiveKeys("keys")
                public interface Names {
                  @Filter Set<String> String();
                  @Filter List<String> List();
                  @Filter String Builder();
                  @Flag boolean Override();
                  @Param String Query();
                  @Filter @Unset(as = Unset.As.ABSENT) UUID UUID();
                }
                """,
                """
                public class Use {
                  public static Object run() {
                    return NamesFilter.builder()
                        .String("a").List("b").Builder("c").Override().Query("d").build().toJson();
                  }
                }
                """)
            .run()
            .clean()
            .run("p.Use");

    assertThat(json)
        .isEqualTo(
            "{\"keys\":[\"String\",\"List\",\"Builder\",\"Override\"],\"String\":[\"a\"],"
                + "\"List\":[\"b\"],\"Builder\":\"c\",\"Override\":true,\"Query\":\"d\"}");
  }

  @ParameterizedTest
  @EnumSource
  void namesOfMembersMayDifferOnlyInCase(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                """
                @FilterSpec @JsonBody
                public interface Names {
                  @Param @Required String name();
                  @Param @Required String Name();
                  @Param String NAME();
                }
                """,
                """
                public class Use {
                  public static Object run() {
                    return NamesFilter.builder().name("a").Name("b").NAME("c").build().toJson();
                  }
                }
                """)
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo("{\"name\":\"a\",\"Name\":\"b\",\"NAME\":\"c\"}");
  }

  @ParameterizedTest
  @EnumSource
  void membersMayHaveNamesOfElementsInBaseClasses(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                """
                @FilterSpec @ActiveKeys("keys")
                public interface Names {
                  @Filter String get();
                  @Filter String set();
                  @Filter String find();
                  @Filter String copy();
                  @Filter String from();
                  @Filter Set<String> values();
                  @Filter String table();
                  @Filter String value();
                  @Filter List<String> first();
                  @Flag boolean on();
                  @Filter String members();
                  @Filter String endpoints();
                  @Filter String aB();
                  @Filter String a_b();
                }
                """,
                """
                public class Use {
                  public static Object run() {
                    return NamesFilter.builder()
                        .get("1").set("2").find("3").copy("4").from("5").values("6").table("7")
                        .value("8").first("9", "10").on().members("11").aB("12").a_b("13")
                        .build().activeKeys().size();
                  }
                }
                """)
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo(13);
  }
}

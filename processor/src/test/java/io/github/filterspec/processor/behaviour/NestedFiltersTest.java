package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Source;
import io.github.filterspec.processor.harness.Toolchain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Members can have the type of a filter that is generated in the same compilation. */
class NestedFiltersTest {

  @ParameterizedTest
  @EnumSource
  void filterIsAMemberOfAnotherFilterOfTheSameCompilation(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                "@FilterSpec @ActiveKeys(\"outer\") public interface Outer {"
                    + " @Filter InnerFilter filter(); @Filter List<InnerFilter> more(); }",
                "@FilterSpec @ActiveKeys(\"inner\") public interface Inner { @Flag boolean on(); }",
                use(
                    "OuterFilter.builder().filter(InnerFilter.builder().on().build()).build()"
                        + ".toJson()"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json)
        .isEqualTo(
            "{\"outer\":[\"filter\"],\"filter\":{\"inner\":[\"on\"],\"on\":true},\"more\":[]}");
  }

  @ParameterizedTest
  @EnumSource
  void filtersAreNestedInThreeLevels(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                "@FilterSpec @JsonBody public interface First { @Param SecondFilter second();"
                    + " @Param Set<ThirdFilter> thirds(); }",
                "@FilterSpec @JsonBody public interface Fourth { @Flag boolean on(); }",
                "@FilterSpec @JsonBody public interface Second { @Param ThirdFilter third(); }",
                "@FilterSpec @JsonBody public interface Third {"
                    + " @Param List<FourthFilter> fourths(); }",
                """
                public class Use {
                  public static Object run() {
                    ThirdFilter third =
                        ThirdFilter.builder().fourths(FourthFilter.builder().on().build()).build();
                    return FirstFilter.builder()
                        .second(SecondFilter.builder().third(third).build())
                        .thirds(third)
                        .build()
                        .toJson();
                  }
                }
                """)
            .run()
            .clean()
            .run("p.Use");

    assertThat(json)
        .isEqualTo(
            "{\"second\":{\"third\":{\"fourths\":[{\"on\":true}]}},"
                + "\"thirds\":[{\"fourths\":[{\"on\":true}]}]}");
  }

  @ParameterizedTest
  @EnumSource
  void importDecidesBetweenFiltersOfTheSameSimpleName(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                item("a", "@Flag boolean first();"),
                item("b", "@Flag boolean second();"),
                new Source(
                    "b/Outer.java",
                    """
                    package b;
                    import a.ItemFilter;
                    import io.github.filterspec.*;
                    import java.util.Set;
                    @FilterSpec @JsonBody public interface Outer {
                      @Param ItemFilter one();
                      @Param b.ItemFilter other();
                      @Param Set<ItemFilter> more();
                    }
                    """))
            .add("@FilterSpec @JsonBody public interface Top { @Param b.OuterFilter outer(); }")
            .add(
                use(
                    "b.OuterFilter.builder().one(a.ItemFilter.builder().first().build())"
                        + ".other(b.ItemFilter.builder().second().build()).build().toJson()"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo("{\"one\":{\"first\":true},\"other\":{\"second\":true}}");
  }

  @ParameterizedTest
  @EnumSource
  void filterInTheUnnamedPackageCannotBeUsedInAPackage(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .add(
                new Source(
                    "Base.java",
                    "@io.github.filterspec.FilterSpec @io.github.filterspec.JsonBody"
                        + " public interface Base {}"))
            .add("@FilterSpec @JsonBody public interface Outer { @Param BaseFilter base(); }")
            .run();

    assertThat(compiled.errors()).singleElement().asString().startsWith("Outer.java:");
  }

  private static Source item(String inPackage, String member) {
    return new Source(
        inPackage + "/Item.java",
        """
        package %s;
        import io.github.filterspec.*;
        @FilterSpec @JsonBody public interface Item { %s }
        """
            .formatted(inPackage, member));
  }

  private static String use(String expression) {
    return "public class Use { public static Object run() { return " + expression + "; } }";
  }
}

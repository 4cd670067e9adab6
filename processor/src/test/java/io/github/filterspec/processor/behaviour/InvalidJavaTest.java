package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Toolchain;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The compiler reports invalid Java, and the processor adds no further error. */
class InvalidJavaTest {
  private static final String SHOP = "@Api public @interface Shop {}";

  @ParameterizedTest
  @EnumSource
  void wrongValueInAnApiAnnotationIsOneCompilerError(Toolchain toolchain) {
    assertOneErrorOfTheCompiler(
        toolchain,
        "@Api @RateLimit(requests = 1, seconds = \"none\") public @interface Shop {}",
        query("POST", ""));
  }

  @ParameterizedTest
  @EnumSource
  void wrongValueInASpecAnnotationIsOneCompilerError(Toolchain toolchain) {
    assertOneErrorOfTheCompiler(toolchain, SHOP, query("\"POST\"", ""));
  }

  @ParameterizedTest
  @EnumSource
  void wrongValueInAMemberAnnotationIsOneCompilerError(Toolchain toolchain) {
    assertOneErrorOfTheCompiler(
        toolchain, "@FilterSpec @JsonBody public interface Spec { @Param(7) String text(); }");
  }

  @ParameterizedTest
  @EnumSource
  void constantOfAnotherEnumIsOneCompilerError(Toolchain toolchain) {
    assertOneErrorOfTheCompiler(toolchain, SHOP, query("RateLimit.Scope.TOKEN", ""));
  }

  @ParameterizedTest
  @EnumSource
  void numberAsDefaultIsOneCompilerError(Toolchain toolchain) {
    assertOneErrorOfTheCompiler(
        toolchain,
        "@FilterSpec @JsonBody public interface Spec { @Param @DefaultValue(7) int days(); }",
        """
        class Use {
          SpecFilter filter() { return SpecFilter.builder().days(8).build(); }
          int days(SpecFilter filter) { return filter.days(); }
        }
        """);
  }

  /** After such an error, javac starts one more round and resolves signatures in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @Param int days();              | @Param @DefaultValue(7) int days();
          @Param int days();              | @Param @DefaultValue(null) int days();
          @Param int days();              | @Param @DefaultValue(LIMIT) int days();
          @Param int days();              | @Param @DefaultValue(Spec.LIMIT + 1) int days();
          @Param int days();              | @Param(String.class) int days();
          @Param @Required                | @Param @Required("true")
          @Reads(method = POST,           | @Reads(method = "POST",
          @Reads(method = POST,           | @Reads(method = null,
          items = String.class            | items = "String"
          @Writes(method = PUT,           | @Writes(method = PUTS,
          @ConstantHeader(name = "a", value = "") | @ConstantHeader(name = "a", value = 1)
          """)
  void wrongValueNextToSignaturesIsOneCompilerError(String right, String wrong) {
    String[] sources = {
      "@Api @ConstantHeader(name = \"a\", value = \"\") public @interface Shop {}",
      "@FilterSpec @JsonBody public interface Deep { @Filter String text(); }",
      """
      @FilterSpec @JsonBody
      public interface Spec {
        int LIMIT = 7;
        @Param int days();
        @Filter Set<DeepFilter> deep();
      }
      """,
      """
      @FilterSpec @Shop @JsonBody
      @Reads(method = POST, path = "orders", items = String.class)
      public interface Orders {
        @Param @Required String text();
        @Param SpecFilter inner();
      }
      """,
      """
      @FilterSpec @Shop @JsonBody
      @Writes(method = PUT, path = "names")
      public interface Rename {
        @Param String name();
      }
      """,
      """
      class Use {
        OrdersQuery orders(SpecFilter inner, DeepFilter deep) {
          return OrdersQuery.builder().text("").inner(inner).build();
        }
        RenameCommand rename(String name) {
          return RenameCommand.builder().name(name).build();
        }
      }
      """
    };
    assertThat(compile(Toolchain.JAVAC, sources).errors()).isEmpty();
    List<String> changed =
        Arrays.stream(sources).map(source -> source.replace(right, wrong)).toList();
    assertThat(changed).isNotEqualTo(List.of(sources));

    assertOneErrorOfTheCompiler(Toolchain.JAVAC, changed.toArray(String[]::new));
    assertOneErrorOfTheCompiler(Toolchain.ECJ, changed.toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource
  void missingValueIsOneCompilerError(Toolchain toolchain) {
    assertOneErrorOfTheCompiler(
        toolchain, SHOP, query("POST", "").replace(", items = String.class", ""));
    assertOneErrorOfTheCompiler(
        toolchain,
        "@Api @ConstantHeader(name = \"a\") public @interface Shop {}",
        query("POST", ""));
  }

  @ParameterizedTest
  @EnumSource
  void keywordAsMemberNameIsOneCompilerError(Toolchain toolchain) {
    assertOneErrorOfTheCompiler(
        toolchain, "@FilterSpec @JsonBody public interface Spec { @Filter String _(); }");
  }

  @ParameterizedTest
  @EnumSource
  void wrongValueInAParentIsOneCompilerError(Toolchain toolchain) {
    assertOneErrorOfTheCompiler(
        toolchain,
        SHOP,
        "public interface Dated { @Filter(5) Instant at(); }",
        "@FilterSpec @JsonBody public interface Parent extends Dated { @Filter String name(); }",
        query("POST", "extends Parent"),
        """
        class Use {
          OrdersQuery query(ParentFilter stored) {
            return OrdersQuery.builder().filters(stored).at(Instant.EPOCH).text("").build();
          }
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void keywordAsMemberNameInAParentIsOneCompilerError(Toolchain toolchain) {
    assertOneErrorOfTheCompiler(
        toolchain,
        SHOP,
        "@FilterSpec @JsonBody public interface Parent { @Filter String _(); }",
        query("POST", "extends Parent"));
  }

  @ParameterizedTest
  @EnumSource
  void finalMethodOfObjectAsMemberIsOneCompilerError(Toolchain toolchain) {
    assertOneErrorOfTheCompiler(
        toolchain, "@FilterSpec @JsonBody public interface Spec { @Param Class<?> getClass(); }");
  }

  @ParameterizedTest
  @EnumSource
  void wildcardInAParentIsOneCompilerError(Toolchain toolchain) {
    assertOneErrorOfTheCompiler(
        toolchain,
        SHOP,
        "public interface Parent<T> { @Filter Set<T> ids(); }",
        query("POST", "extends Parent<?>"),
        "class Use { OrdersQuery same(OrdersQuery query) { return query; } }");
  }

  @ParameterizedTest
  @EnumSource
  void apiThatIsNotAnAnnotationIsOnlyReportedByTheCompiler(Toolchain toolchain) {
    Compiled compiled = compile(toolchain, "@Api public interface Shop {}", query("POST", ""));

    assertThat(compiled.errors()).isNotEmpty().noneMatch(error -> error.contains("ShopApi"));
  }

  @ParameterizedTest
  @EnumSource
  void specThatExtendsItselfIsOnlyReportedByTheCompiler(Toolchain toolchain) {
    Compiled compiled =
        compile(
            toolchain,
            "@FilterSpec @JsonBody public interface One extends Two { @Filter String text(); }",
            "public interface Two extends One, Top {}",
            "@FilterSpec @JsonBody public interface Top { @Filter String name(); }");

    assertThat(compiled.errors()).isNotEmpty().noneMatch(error -> error.contains("FS"));
  }

  @ParameterizedTest
  @EnumSource
  void abstractRecordIsOneCompilerError(Toolchain toolchain) {
    assertOneErrorOfTheCompiler(
        toolchain,
        "public abstract record Point(double x, double y) {}",
        "@FilterSpec @JsonBody public interface Spec { @Filter Point at(); }");
  }

  @ParameterizedTest
  @EnumSource
  void enumWithTypeParametersIsOnlyReportedByTheCompiler(Toolchain toolchain) {
    Compiled compiled =
        compile(
            toolchain,
            "public enum Status<T> { OPEN, CLOSED }",
            "@FilterSpec @JsonBody public interface Spec { @Param @DefaultValue(\"OPEN\") Status at(); }");

    assertThat(compiled.errors()).isNotEmpty().noneMatch(error -> error.contains("SpecFilter"));
  }

  @ParameterizedTest
  @EnumSource
  void missingValueAndMissingParentTypeAreOnlyReportedByTheCompiler(Toolchain toolchain) {
    Compiled compiled =
        compile(
            toolchain,
            SHOP,
            "@FilterSpec @JsonBody public interface Parent { @Filter Strin name(); }",
            query("POST", "extends Parent").replace(", items = String.class", ""));

    assertThat(compiled.errors())
        .hasSize(2)
        .noneMatch(error -> error.contains("OrdersQuery"))
        .noneMatch(error -> error.contains("FS"));
  }

  private static void assertOneErrorOfTheCompiler(Toolchain toolchain, String... sources) {
    Compiled compiled = compile(toolchain, sources);

    assertThat(compiled.errors()).hasSize(1).noneMatch(error -> error.contains("FS"));
  }

  private static Compiled compile(Toolchain toolchain, String... sources) {
    return Compilation.with(toolchain).reportingAllErrors().add(sources).run();
  }

  private static String query(String method, String parent) {
    return """
        @FilterSpec @Shop @JsonBody
        @Reads(method = %s, path = "orders", items = String.class)
        public interface Orders %s { @Filter String text(); }
        """
        .formatted(method, parent);
  }
}

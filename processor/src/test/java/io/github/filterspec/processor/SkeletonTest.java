package io.github.filterspec.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Source;
import io.github.filterspec.processor.harness.Toolchain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Code that uses the corrected version of a bad spec causes no further errors. */
class SkeletonTest {

  @ParameterizedTest
  @EnumSource
  void accessorOfAParameterWithADefaultReturnsThePlainType(Toolchain toolchain) {
    assertOneError(
        toolchain,
        """
        @FilterSpec @JsonBody
        public interface Spec {
          @Param(" ") String text();
          @Param @DefaultValue("NEW") State state();
          @Param @DefaultValue("7") int days();
          @Param @DefaultValue("8.5") double score();
          @Param @DefaultValue("any") Open open();
        }
        """,
        "public enum State { NEW, OLD }",
        "public record Open(String text) {}",
        """
        class Use {
          State state(SpecFilter filter) { return filter.state(); }
          double number(SpecFilter filter) { return filter.days() + filter.score(); }
          Open open(SpecFilter filter) { return filter.open(); }
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void memberOfUnknownTypeFitsEveryUse(Toolchain toolchain) {
    assertOneError(
        toolchain,
        "@FilterSpec @JsonBody public interface Spec { @Filter Set<Date> dates(); }",
        """
        class Use {
          SpecFilter filter(Date date) { return SpecFilter.builder().dates(date).build(); }
          Set<Date> dates(SpecFilter filter) { return filter.dates(); }
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void memberWithABodyIsOneError(Toolchain toolchain) {
    assertOneError(
        toolchain,
        """
        @FilterSpec @JsonBody
        public interface Spec { @Param default String text() { return ""; } @Filter int rank(); }
        """,
        """
        class Use {
          SpecFilter filter() { return SpecFilter.builder().text("a").rank(7).build(); }
          java.util.Optional<String> text(SpecFilter filter) { return filter.text(); }
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void privateSpecIsOneError(Toolchain toolchain) {
    assertOneError(
        Compilation.with(toolchain)
            .add(
                """
                public class Desk {
                  @FilterSpec @JsonBody private interface Spec { @Filter String text(); }
                }
                """)
            .add(
                Source.of(
                    """
                    package q;
                    class Use {
                      p.Desk_SpecFilter filter() {
                        return p.Desk_SpecFilter.builder().text("a").build();
                      }
                    }
                    """)));
  }

  @ParameterizedTest
  @EnumSource
  void parentWithoutFilterSpecIsOneError(Toolchain toolchain) {
    assertOneError(
        toolchain,
        "@JsonBody public interface Parent { @Filter String text(); }",
        "@FilterSpec @JsonBody public interface Spec extends Parent { @Filter int rank(); }",
        """
        class Use {
          SpecFilter filter(ParentFilter stored) {
            return SpecFilter.builder().filters(stored).rank(7).build();
          }
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void operandWithAWrongUnsetIsOneError(Toolchain toolchain) {
    assertOneError(
        toolchain,
        """
        @FilterSpec @TaggedConditions(groups = "or", conditions = "and", tag = "type")
        public interface Spec { @Filter @Unset("0") int rank(); }
        """,
        "class Use { SpecFilter filter() { return SpecFilter.rank().and(SpecFilter.rank(3)); } }");
  }

  @ParameterizedTest
  @EnumSource
  void annotationWithoutAValueIsOneError(Toolchain toolchain) {
    assertOneError(
        toolchain,
        """
        @FilterSpec @JsonBody
        public interface Spec { @Param String text(); @Filter @Ends(from = "a") TimeRange at(); }
        """,
        """
        class Use {
          private final SpecFilter field = SpecFilter.builder().text("x").build();
          SpecFilter copy(SpecFilter filter) { return filter.toBuilder().at((TimeRange) null).build(); }
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void apiWithoutAValueIsOneError(Toolchain toolchain) {
    assertOneError(
        toolchain,
        "@Api @ConstantHeader(name = \"a\") public @interface Shop {}",
        """
        @FilterSpec @Shop @JsonBody
        @Reads(method = POST, path = "orders", items = String.class)
        public interface Orders { @Filter String text(); }
        """,
        """
        class Use {
          private final OrdersQuery field = OrdersQuery.builder().text("x").build();
          OrdersService service() { return null; }
          Object api() { return ShopApi.API; }
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void takenNameOfAServiceIsOneError(Toolchain toolchain) {
    assertOneError(
        toolchain,
        "@Api public @interface Shop {}",
        """
        @FilterSpec @Shop @JsonBody
        @Reads(method = POST, path = "orders", items = String.class)
        public interface Orders { @Filter String text(); }
        """,
        "class OrdersService {}",
        "class Use { private final OrdersQuery field = OrdersQuery.builder().text(\"x\").build(); }");
  }

  @ParameterizedTest
  @EnumSource
  void specWithoutFilterSpecIsOneError(Toolchain toolchain) {
    assertOneError(
        toolchain,
        "@JsonBody public interface Spec { @Filter String text(); }",
        "class Use { private final SpecFilter field = SpecFilter.builder().text(\"x\").build(); }");
    assertOneError(
        toolchain,
        """
        @TaggedConditions(groups = "or", conditions = "and", tag = "type")
        public interface Spec { @Filter String text(); }
        """,
        "class Use { private final SpecFilter field = SpecFilter.text(\"x\"); }");
  }

  @ParameterizedTest
  @EnumSource
  void filterThatContainsItselfIsOneError(Toolchain toolchain) {
    assertOneError(
        toolchain,
        """
        @FilterSpec @JsonBody
        public interface Spec { @Filter String text(); @Filter List<SpecFilter> not(); }
        """,
        """
        class Use {
          private final SpecFilter field = SpecFilter.builder().text("x").build();
          List<SpecFilter> not() { return SpecFilter.builder().not(field).build().not(); }
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void missingTypeNextToAGoodSpecIsOneError(Toolchain toolchain) {
    assertOneError(
        toolchain,
        "@Api public @interface Shop {}",
        "@FilterSpec @JsonBody public interface Spec { @Param Strin text(); @Param int total(); }",
        "@FilterSpec @JsonBody public interface Outer { @Param SpecFilter inner(); }",
        """
        class Use {
          private final SpecFilter field = SpecFilter.builder().text("x").total(1).build();
          OuterFilter outer(SpecFilter filter) { return OuterFilter.builder().inner(filter).build(); }
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void missingTypeInAFilterThatAQueryContainsIsOneError(Toolchain toolchain) {
    assertOneError(
        toolchain,
        "@Api public @interface Shop {}",
        "@FilterSpec @JsonBody public interface Spec { @Param Strin text(); }",
        """
        @FilterSpec @Shop @JsonBody
        @Reads(method = POST, path = "orders", items = String.class)
        public interface Orders { @Filter List<SpecFilter> filters(); }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void filtersThatContainEachOtherAreOneError(Toolchain toolchain) {
    assertOneError(
        toolchain,
        "@FilterSpec @JsonBody public interface One { @Param TwoFilter two(); }",
        "@FilterSpec @JsonBody public interface Two { @Param OneFilter one(); }",
        "@FilterSpec @JsonBody public interface Outer { @Param OneFilter one(); }",
        """
        class Use {
          private final OneFilter one = OneFilter.builder().two(TwoFilter.builder().build()).build();
          OuterFilter outer(OneFilter filter) { return OuterFilter.builder().one(one).build(); }
        }
        """);
  }

  private static void assertOneError(Toolchain toolchain, String... sources) {
    assertOneError(Compilation.with(toolchain).add(sources));
  }

  private static void assertOneError(Compilation compilation) {
    assertThat(compilation.reportingAllErrors().run().errors()).hasSize(1);
  }
}

package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Toolchain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated expressions that are sent as trees. */
class PropertyTreesTest {
  private static final String TEXT =
      "@Operators public interface Text { @Operator(\"=\") boolean is(String value); }";
  private static final String SEARCH =
      """
      @PropertyTree(connector = "op", parts = "v", mixed = false, maxDepth = 2, maxPerGroup = 3,
          condition = @ConditionFields(property = "f", operator = "op", operand = "v"))
      public @interface Search {}
      """;
  private static final String CONTACTS =
      "@FilterSpec @Search public interface Contacts { @Property Text name(); }";
  private static final String SEARCHED =
      "@FilterSpec @JsonBody public interface ContactSearch { @Filter ContactsFilter where(); }";

  @ParameterizedTest
  @EnumSource
  void treeHasTheLevelsThatWereCombined(Toolchain toolchain) {
    assertThat(run(toolchain, "is(\"a\").and(is(\"b\").or(is(\"c\"))).toJson()"))
        .isEqualTo(
            "{\"op\":\"AND\",\"v\":["
                + "{\"op\":\"AND\",\"v\":[{\"f\":\"name\",\"op\":\"=\",\"v\":\"a\"}]},"
                + "{\"op\":\"OR\",\"v\":[{\"f\":\"name\",\"op\":\"=\",\"v\":\"b\"},"
                + "{\"f\":\"name\",\"op\":\"=\",\"v\":\"c\"}]}]}");
  }

  @ParameterizedTest
  @EnumSource
  void treeThatIsTooDeepIsSentAsTwoLevels(Toolchain toolchain) {
    assertThat(run(toolchain, "is(\"a\").and(is(\"b\").or(is(\"c\").and(is(\"d\")))).describe()"))
        .isEqualTo(
            "(name is \"a\" and name is \"b\") or (name is \"a\" and name is \"c\" and name is \"d\")");
  }

  @ParameterizedTest
  @EnumSource
  void treeThatFitsInNoWayIsRefusedByTheSetter(Toolchain toolchain) {
    assertThat(
            run(
                toolchain,
                """
                message(() -> ContactSearchFilter.builder().where(
                    ContactsFilter.allOf(is("a"), is("b"), is("c"), is("d"))))
                """))
        .isEqualTo(
            "where: the value has 4 parts in one AND or OR, but the API allows at most 3. Correct the value, or do not call where.");
  }

  @ParameterizedTest
  @EnumSource
  void whatTheApiCannotExpressDoesNotCompile(Toolchain toolchain) {
    Compiled compiled =
        all(Compilation.with(toolchain))
            .add(
                """
                public class Use {
                  Object not = ContactsFilter.name().is("a").not();
                  Object groups = ContactsFilter.name().is("a").groups();
                  Object wrongOperator = ContactsFilter.name().contains("a");
                }
                """)
            .run();

    assertThat(compiled.errors()).hasSize(3);
  }

  private static Object run(Toolchain toolchain, String expression) {
    return all(Compilation.with(toolchain))
        .add(
            """
            public class Use {
              public static Object run() {
                return %s;
              }

              static ContactsFilter is(String name) {
                return ContactsFilter.name().is(name);
              }

              static String message(Runnable refused) {
                try {
                  refused.run();
                  return "";
                } catch (IllegalArgumentException e) {
                  return e.getMessage();
                }
              }
            }
            """
                .formatted(expression))
        .run()
        .clean()
        .run("p.Use");
  }

  private static Compilation all(Compilation compilation) {
    return compilation.add(TEXT, SEARCH, CONTACTS, SEARCHED);
  }
}

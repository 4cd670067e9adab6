package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Toolchain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated expressions of conditions on properties. */
class PropertiesTest {
  private static final String KNOWN =
      "@Operators public interface Known { @Operator(\"HAS\") boolean isKnown(); }";
  private static final String TEXT =
      """
      @Operators public interface Text extends Known {
        @Operator(value = "EQ", means = Meaning.EQUAL) boolean is(String value);
        @Operator(value = "IN", means = Meaning.IN) boolean in(Set<String> values);
      }
      """;
  private static final String AMOUNT =
      """
      @Operators public interface Amount extends Known {
        @Operator("GTE") boolean atLeast(long amount);
        @Operator("BETWEEN") boolean between(long from, long to);
      }
      """;
  private static final String CHOICE =
      """
      @Operators public interface Choice<T> extends Known {
        @Operator("EQ") boolean is(T value);
        @Operator("IN") boolean in(Set<T> values);
      }
      """;
  private static final String STAGE = "public enum Stage { LEAD, CUSTOMER }";
  private static final String SEARCH =
      """
      @PropertyGroups(conditions = "filters", maxGroups = 2,
          condition = @ConditionFields(property = "p", operator = "o", operand = "value",
              operands = "values", second = "high"))
      public @interface Search {}
      """;
  private static final String CONTACTS =
      """
      @FilterSpec @Search public interface Contacts {
        @Property Text email();
        @Property("amount_total") Amount total();
        @Property Choice<Stage> stage();
        @CustomProperty(value = "custom.{name}", pattern = "[a-z]+") Text text(String name);
      }
      """;

  @ParameterizedTest
  @EnumSource
  void operatorsWriteTheirOperandsIntoTheFieldsOfTheForm(Toolchain toolchain) {
    Object json =
        run(
            toolchain,
            "ContactsFilter.email().isKnown()"
                + ".and(ContactsFilter.total().between(3, 7))"
                + ".and(ContactsFilter.stage().in(Stage.LEAD, Stage.CUSTOMER))"
                + ".and(ContactsFilter.text(\"city\").is(\"Oslo\"))"
                + ".toJson()");

    assertThat(json)
        .isEqualTo(
            "[{\"filters\":["
                + "{\"p\":\"amount_total\",\"o\":\"BETWEEN\",\"value\":3,\"high\":7},"
                + "{\"p\":\"custom.city\",\"o\":\"EQ\",\"value\":\"Oslo\"},"
                + "{\"p\":\"email\",\"o\":\"HAS\"},"
                + "{\"p\":\"stage\",\"o\":\"IN\",\"values\":[\"CUSTOMER\",\"LEAD\"]}]}]");
  }

  @ParameterizedTest
  @EnumSource
  void expressionIsReadBackEqual(Toolchain toolchain) {
    Object equal =
        run(
            toolchain,
            "ContactsFilter.fromJson(ContactsFilter.email().is(\"a\")"
                + ".or(ContactsFilter.total().atLeast(3)).toJson())"
                + ".equals(ContactsFilter.anyOf(ContactsFilter.total().atLeast(3),"
                + " ContactsFilter.email().is(\"a\")))");

    assertThat(equal).isEqualTo(true);
  }

  @ParameterizedTest
  @EnumSource
  void criteriaThatAreAbsentAreLeftOut(Toolchain toolchain) {
    Object json =
        run(
            toolchain,
            "ContactsFilter.allOf("
                + "ContactsFilter.ifPresent((String) null, ContactsFilter.email()::is),"
                + " ContactsFilter.ifPresent(List.of(Stage.LEAD), ContactsFilter.stage()::in))"
                + ".orElseThrow().toJson()");

    assertThat(json)
        .isEqualTo("[{\"filters\":[{\"p\":\"stage\",\"o\":\"IN\",\"values\":[\"LEAD\"]}]}]");
  }

  @ParameterizedTest
  @EnumSource
  void expressionIsAMemberOfTheSpecThatSendsIt(Toolchain toolchain) {
    Object json =
        compiled(
                toolchain,
                "ContactSearchFilter.builder().where(ContactsFilter.email().isKnown()).build()"
                    + ".toJson() + ContactSearchFilter.builder().limit(5).buildOrMatchAll().toJson()",
                """
                @FilterSpec @JsonBody public interface ContactSearch {
                  @Filter("groups") @Unset("[]") ContactsFilter where();
                  @Param int limit();
                }
                """)
            .run("p.Use");

    assertThat(json)
        .isEqualTo(
            "{\"groups\":[{\"filters\":[{\"p\":\"email\",\"o\":\"HAS\"}]}]}"
                + "{\"groups\":[],\"limit\":5}");
  }

  @ParameterizedTest
  @EnumSource
  void setterRefusesAnExpressionBeyondTheLimitsOfTheApi(Toolchain toolchain) {
    Object message =
        compiled(
                toolchain,
                "Use.message(() -> ContactSearchFilter.builder().where(ContactsFilter.anyOf("
                    + "ContactsFilter.email().is(\"a\"), ContactsFilter.email().is(\"b\"),"
                    + " ContactsFilter.email().is(\"c\"))))",
                """
                @FilterSpec @JsonBody public interface ContactSearch {
                  @Filter ContactsFilter where();
                }
                """)
            .run("p.Use");

    assertThat(message).asString().startsWith("where: ").contains("groups");
  }

  @Test
  void specOfTheOwnAccountAddsProperties() {
    Object json =
        compiled(
                Toolchain.JAVAC,
                "OwnContactsFilter.tier().is(\"gold\").and(OwnContactsFilter.email().isKnown()).toJson()",
                "@FilterSpec @Search public interface OwnContacts extends Contacts { @Property Text tier(); }")
            .run("p.Use");

    assertThat(json)
        .isEqualTo(
            "[{\"filters\":[{\"p\":\"email\",\"o\":\"HAS\"},{\"p\":\"tier\",\"o\":\"EQ\",\"value\":\"gold\"}]}]");
  }

  @ParameterizedTest
  @EnumSource
  void kindsAndSpecsMayBeClassFiles(Toolchain toolchain) {
    Compiled library = all(Compilation.with(toolchain)).run().clean();

    Object json =
        Compilation.with(toolchain)
            .against(library)
            .add(
                "@FilterSpec @Search public interface Deals { @Property Text name(); }",
                "@FilterSpec @ActiveKeys(\"keys\") public interface Stored {"
                    + " @Filter @Unset(\"[]\") ContactsFilter where(); }",
                use(
                    "DealsFilter.name().in(\"b\", \"a\").toJson()"
                        + " + StoredFilter.builder().buildOrMatchAll().toJson()"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json)
        .isEqualTo(
            "[{\"filters\":[{\"p\":\"name\",\"o\":\"IN\",\"values\":[\"a\",\"b\"]}]}]"
                + "{\"keys\":[],\"where\":[]}");
  }

  @Test
  void kindThatWasCompiledWithoutTheProcessorIsOneError() {
    Compiled library = Compilation.javac().withoutProcessors().add(KNOWN, TEXT, SEARCH).run();

    Compiled compiled =
        Compilation.javac()
            .against(library)
            .add("@FilterSpec @Search public interface Deals { @Property Text name(); }")
            .run();

    assertThat(compiled.errors())
        .singleElement()
        .asString()
        .contains("FS007: name() has the unsupported type", "p.TextProperty");
  }

  @ParameterizedTest
  @EnumSource
  void whatTheApiCannotExpressDoesNotCompile(Toolchain toolchain) {
    Compiled compiled =
        all(Compilation.with(toolchain))
            .add(
                """
                public class Use {
                  Object not = ContactsFilter.email().isKnown().not();
                  Object wrongOperator = ContactsFilter.total().is("3");
                  Object oneOperand = ContactsFilter.total().between(3);
                  Object wrongType = ContactsFilter.stage().is("LEAD");
                  Object otherSpec = ContactsFilter.email().isKnown().and("");
                }
                """)
            .run();

    assertThat(compiled.errors()).hasSize(5);
  }

  private static Object run(Toolchain toolchain, String expression) {
    return compiled(toolchain, expression).run("p.Use");
  }

  private static Compiled compiled(Toolchain toolchain, String expression, String... more) {
    return all(Compilation.with(toolchain)).add(more).add(use(expression)).run().clean();
  }

  private static Compilation all(Compilation compilation) {
    return compilation.add(KNOWN, TEXT, AMOUNT, CHOICE, STAGE, SEARCH, CONTACTS);
  }

  private static String use(String expression) {
    return """
    public class Use {
      public static Object run() {
        return %s;
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
        .formatted(expression);
  }
}

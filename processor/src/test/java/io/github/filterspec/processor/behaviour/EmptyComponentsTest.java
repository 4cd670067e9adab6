package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Toolchain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A component that may be absent is left out only if it is null. */
class EmptyComponentsTest {
  private static final String RECORD =
      """
      public record Cond(
          String field,
          @Unset(as = Unset.As.ABSENT) @org.jspecify.annotations.Nullable String value,
          @Unset(as = Unset.As.ABSENT) @org.jspecify.annotations.Nullable List<String> values,
          @Unset(as = Unset.As.ABSENT) @org.jspecify.annotations.Nullable Map<String, Integer> more,
          @Unset(as = Unset.As.ABSENT) @org.jspecify.annotations.Nullable Inner inner) {
        public record Inner(
            @Unset(as = Unset.As.ABSENT) @org.jspecify.annotations.Nullable String text,
            @Unset(as = Unset.As.ABSENT) @org.jspecify.annotations.Nullable Integer number) {}
      }
      """;
  private static final String BODY =
      "@FilterSpec @JsonBody public interface Body { @Filter List<Cond> where(); }";
  private static final String KEYS =
      "@FilterSpec @ActiveKeys(\"keys\") public interface Keys {"
          + " @Filter @Unset(as = Unset.As.ABSENT) Map<String, Cond> where(); }";
  private static final String TAGS =
      "@FilterSpec @TaggedConditions(groups = \"or\", conditions = \"and\", tag = \"type\")"
          + " public interface Tags { @Filter Cond where(); }";

  private static Object run(String expression) {
    return Compilation.with(Toolchain.JAVAC)
        .add(
            RECORD,
            BODY,
            KEYS,
            TAGS,
            "public class Use { public static Object run() { return %s; } }".formatted(expression))
        .run()
        .clean()
        .run("p.Use");
  }

  @Test
  void nullIsLeftOut() {
    assertThat(
            run(
                "BodyFilter.builder().where(new Cond(\"tag\", null, null, null, null)).build().toJson()"))
        .isEqualTo("{\"where\":[{\"field\":\"tag\"}]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"\", null, null, null'                               | value is blank",
        "'\" \", null, null, null'                              | value is blank",
        "'null, List.of(), null, null'                          | values is empty",
        "'null, null, Map.of(), null'                           | more is empty",
        "'null, null, null, new Cond.Inner(\"\", 1)'            | text is blank",
        "'null, null, null, new Cond.Inner(null, null)'         | inner has only",
      })
  void emptyValueIsRejectedInEachForm(String values, String message) {
    String cond = "new Cond(\"tag\", %s)".formatted(values);

    assertThatThrownBy(() -> run("BodyFilter.builder().where(%s)".formatted(cond)))
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .hasStackTraceContaining(message);
    assertThatThrownBy(() -> run("KeysFilter.builder().where(Map.of(\"k\", %s))".formatted(cond)))
        .hasStackTraceContaining(message);
    assertThatThrownBy(() -> run("TagsFilter.where(%s)".formatted(cond)))
        .hasStackTraceContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"\"value\":\"\"", "\"values\":[]", "\"more\":{}", "\"inner\":{}", "\"value\":null"})
  void storedEmptyValueIsKept(String stored) {
    String keys =
        "{\"keys\":[\"where\"],\"where\":{\"k\":{\"field\":\"tag\",%s}}}".formatted(stored);
    String tags =
        "{\"or\":[{\"and\":[{\"type\":\"where\",\"field\":\"tag\",%s}]}]}".formatted(stored);

    assertThat(
            run(
                """
                List.of(
                    KeysFilter.fromJson(%1$s).toJson(), KeysFilter.fromJson(%1$s).unknownKeys(),
                    TagsFilter.fromJson(%2$s).toJson(), TagsFilter.fromJson(%2$s).unknownConditions())
                """
                    .formatted(quoted(keys), quoted(tags))))
        .hasToString("[%s, [where], %s, [where]]".formatted(keys, tags));
  }

  private static String quoted(String json) {
    return "\"" + json.replace("\"", "\\\"") + "\"";
  }
}

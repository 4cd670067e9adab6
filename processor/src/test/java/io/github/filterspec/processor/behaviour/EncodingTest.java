package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Source;
import io.github.filterspec.processor.harness.Toolchain;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated sources are ASCII, so no encoding or locale can change what is sent. */
class EncodingTest {
  private static final Source SPEC =
      Source.inP(
          """
          /** Gr\\u00f6\\u00dfen in \\u20ac, {@code \\u4e2d}, \\ud83d\\ude00. */
          @FilterSpec @ActiveKeys("schl\\u00fcssel") @Constant(name = "a\\u2028b", value = "x")
          public interface Spec {
            /** Die Gr\\u00f6\\u00dfe. */
            @Filter("\\u4e2d\\u6587") @Key("gr\\u00f6\\u00dfe") Set<Gr\\u00f6\\u00dfe> gr\\u00f6\\u00dfe();
            @Filter @Matches("[\\u20ac$]") String currency();
            @Filter Ma\\u00df ma\\u00df();
            enum Gr\\u00f6\\u00dfe { \\u00c4 }
            record Ma\\u00df(String l\\u00e4nge, String h\\u00f6he) {}
          }
          """);
  private static final Source USE =
      Source.inP(
          """
          public class Use {
            public static Object run() {
              return SpecFilter.builder()
                  .gr\\u00f6\\u00dfe(Spec.Gr\\u00f6\\u00dfe.\\u00c4)
                  .currency("\\u20ac")
                  .ma\\u00df(new Spec.Ma\\u00df("1", "2"))
                  .build().toJson();
            }
          }
          """);

  @ParameterizedTest
  @CsvSource({"JAVAC, US-ASCII", "JAVAC, ISO-8859-1", "JAVAC, windows-1252", "ECJ, US-ASCII"})
  void bodyIsTheSameInEveryEncoding(Toolchain toolchain, String encoding) {
    Compiled compiled =
        Compilation.with(toolchain).add(SPEC, USE).options("-encoding", encoding).run().clean();

    assertThat(compiled.generated("SpecFilter"))
        .satisfies(text -> assertThat(isAscii(text)).isTrue());
    assertThat(compiled.run("p.Use"))
        .asString()
        .contains("\"schlüssel\":[\"größe\",\"currency\",\"maß\"]")
        .contains("\"中文\":[\"Ä\"]", "\"currency\":\"€\"", "\"länge\":\"1\",\"höhe\":\"2\"")
        .contains("a\u2028b");
  }

  @ParameterizedTest
  @EnumSource
  void conditionsWithNamesOutsideAsciiAreWritten(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .add(
                """
                @FilterSpec @TaggedConditions(groups = "oder", conditions = "und", tag = "\\u00e4")
                public interface Spec { @Filter @Key("\\u20ac") String gr\\u00f6\\u00dfe(); }
                """,
                """
                public class Use {
                  public static Object run() { return SpecFilter.gr\\u00f6\\u00dfe("\\u4e2d").toJson(); }
                }
                """)
            .run()
            .clean();

    assertThat(compiled.generated().values()).allMatch(EncodingTest::isAscii);
    assertThat(compiled.run("p.Use"))
        .isEqualTo("{\"oder\":[{\"und\":[{\"ä\":\"€\",\"größe\":\"中\"}]}]}");
  }

  @Test
  void proseHasReferencesAndTagsHaveEscapes() {
    Compiled compiled =
        Compilation.javac()
            .add(SPEC)
            .options("-Xdoclint:all,-missing", "-Xlint:all,-processing")
            .run();

    assertThat(compiled.clean().generated("SpecFilter"))
        .contains(" * Gr&#xf6;&#xdf;en in &#x20ac;, {@code \\u4e2d}, &#x1f600;.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "th-TH-u-nu-thai"})
  void generatedCodeIsTheSameInEveryLocale(String locale) {
    String source =
        """
        @FilterSpec @JsonBody public interface Spec {
          @Filter String title();
          @Param @DefaultValue("10") int limit();
        }
        """;
    String expected = Compilation.javac().add(source).run().generated("SpecFilter");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));

      assertThat(Compilation.javac().add(source).run().generated("SpecFilter")).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static boolean isAscii(String text) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(text);
  }
}

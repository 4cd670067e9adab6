package io.github.filterspec.processor.emit.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The layout joins lines, and does not change text in quotes. */
class LayoutTest {
  private static final String PIECES = "ab \"\\/*@{}(=;$\n\t\r'ü";
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");

  @Test
  void joinsLinesThatFitIntoOneLine() {
    assertThat(
            Layout.tidy(
                """
                /**
                 * A short one.
                 */
                @Made(
                    with = "care"
                )
                int a =
                    1;
                """))
        .isEqualTo(
            """
            /** A short one. */
            @Made(with = "care")
            int a = 1;
            """);
  }

  @Test
  void keepsLongLinesAndComments() {
    String source =
        """
        /**
         * One =
         * two;
         */
        String text =
            "%s";
        """
            .formatted("x".repeat(90));

    assertThat(Layout.tidy(source)).isEqualTo(source);
  }

  @RepeatedTest(200)
  void keepsLiterals(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    TypeSpec.Builder type = TypeSpec.classBuilder("T");
    for (int at = 0; at < 3; at++) {
      type.addField(
          FieldSpec.builder(String.class, "f" + at)
              .addJavadoc("Said.\n")
              .initializer("\n$>$>$S$<$<", text(random))
              .build());
    }
    String source = JavaFile.builder("p", type.build()).indent("  ").build().toString();

    assertThat(literals(Layout.tidy(source))).isEqualTo(literals(source));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(40); length > 0; length--) {
      text.append(PIECES.charAt(random.nextInt(PIECES.length())));
    }
    return text.toString();
  }

  private static List<String> literals(String source) {
    return new ArrayList<>(
        LITERAL.matcher(source).results().map(literal -> literal.group()).toList());
  }
}

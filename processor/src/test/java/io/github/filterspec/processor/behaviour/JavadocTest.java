package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Toolchain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The user's Javadoc is copied into generated code if every compiler sees it. */
class JavadocTest {

  @ParameterizedTest
  @EnumSource
  void unicodeEscapesMeanTheSameToEveryCompiler(Toolchain toolchain) {
    String generated =
        Compilation.with(toolchain)
            .add(
                """
                @FilterSpec @JsonBody
                public interface Spec {
                  /** A caf\\u00e9 in C:\\u005cusers. */
                  @Param String text();
                }
                """)
            .run()
            .clean()
            .generated("SpecFilter");

    assertThat(generated).contains("* A caf&#xe9; in C:\\u005cusers.\n");
  }

  @ParameterizedTest
  @EnumSource
  void exceptionsAreExceptionsOfJava(Toolchain toolchain) {
    String generated =
        Compilation.with(toolchain)
            .add(
                "public enum IllegalArgumentException { A }",
                "@FilterSpec @JsonBody public interface Spec { @Param String text(); }")
            .run()
            .clean()
            .generated("SpecFilter");

    assertThat(generated)
        .contains("import java.lang.IllegalArgumentException;")
        .contains("@throws IllegalArgumentException if");
  }

  @ParameterizedTest
  @EnumSource
  void referencesThatWouldNotResolveAreNotCopied(Toolchain toolchain) {
    String generated =
        Compilation.with(toolchain)
            .add(
                """
                /**
                 * Orders, see {@link Hidden#of(String, int) there} or {@link Hidden}.
                 *
                 * <pre>{@code
                 * @Override $x
                 * }</pre>
                 *
                 * @see Hidden
                 */
                @FilterSpec @ActiveKeys("keys")
                public interface Spec {
                  /** Größe in $, &lt; 5. @ is no tag.
                   *
                   * @return a text
                   */
                  @Filter String text();
                }
                """)
            .run()
            .clean()
            .generated("SpecFilter");

    assertThat(generated)
        .contains(
            """
            /**
             * Orders, see there or {@code Hidden}.
             *
             * <pre>{@code
             * @Override $x
             * }</pre>
             *
             * <p>An immutable filter.""")
        .contains(
            """
                /**
                 * Gr&#xf6;&#xdf;e in $, &lt; 5. @ is no tag.
                 * On the wire, the filter {@code text} has the field {@code text} and the key {@code text}.
                 *
                 * @param value the value
            """);
  }

  @Test
  void isASentenceBeforeTheGeneratedSentence() {
    String generated =
        Compilation.javac()
            .add(
                """
                /** Orders */
                @FilterSpec @JsonBody
                public interface Spec {
                  /** {@return the text} */
                  @Filter String text();
                }
                """)
            .run()
            .clean()
            .generated("SpecFilter");

    assertThat(generated)
        .contains(" * Orders.\n *\n * <p>An immutable filter.")
        .contains(
            " * Returns the text.\n     * On the wire, the filter {@code text} has the field");
  }

  @Test
  void isValidForEveryMemberName() {
    Compilation.javac()
        .strict()
        .add(
            """
            @FilterSpec @JsonBody
            public interface Spec {
              @Filter List<String> Builder();
              @Param @Required Set<String> SpecFilter();
            }
            """)
        .run()
        .clean();
  }

  @Test
  void isValidForNamesThatDoclintCannotRead() {
    Compilation.javac()
        .strict()
        .add(
            """
            @FilterSpec @TaggedConditions(groups = "or", conditions = "and", tag = "type")
            public interface Spec { @Filter String 𝒜(); }
            """)
        .run()
        .clean();
  }

  @ParameterizedTest
  @EnumSource
  void markdownCommentsAreNotCopied(Toolchain toolchain) {
    String generated =
        Compilation.with(toolchain)
            .add(
                """
                /// Orders, see [there][Hidden].
                @FilterSpec @ActiveKeys("keys")
                public interface Spec {
                  /// A *text*.
                  @Filter String text();
                }
                """)
            .run()
            .clean()
            .generated("SpecFilter");

    assertThat(generated).doesNotContain("Hidden").doesNotContain("*text*");
  }
}

package io.github.filterspec.processor.read.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A description is changed so that it can be copied into another file. */
class JavadocTest {

  @Test
  void endsAtTheFirstBlockTag() {
    assertThat(Javadoc.description(" Contacts with a tag.\n\n @return tags\n @see Tag\n"))
        .isEqualTo("Contacts with a tag.");
    assertThat(Javadoc.description(" @see Tag\n")).isEmpty();
    assertThat(Javadoc.description(" @return\n @see Tag\n")).isEmpty();
    assertThat(Javadoc.description(null)).isEmpty();
  }

  @Test
  void endsLikeASentence() {
    assertThat(Javadoc.description(" The tags ")).isEqualTo("The tags.");
    assertThat(Javadoc.description(" The {@link Tag}")).isEqualTo("The {@code Tag}.");
    assertThat(Javadoc.description(" The tags (all)")).isEqualTo("The tags (all).");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Tags.", "Tags!", "Tags?", "Tags:", "Tags;", "Tags…", "(Tags.)", "<b>Tags</b>"})
  void hasNoSecondFullStop(String text) {
    assertThat(Javadoc.description(" " + text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " {@return the {@link Tag}s}",
        " {@return the {@link Tag}s.}",
        " @return the {@link Tag}s\n @see Tag",
        " @see Tag\n @return the\n {@link Tag}s.\n"
      })
  void isTheReturnTagIfThereIsNoOtherText(String comment) {
    assertThat(Javadoc.description(comment).replace('\n', ' '))
        .isEqualTo("Returns the {@code Tag}s.");
  }

  @Test
  void keepsParagraphsHtmlAndSigns() {
    assertThat(Javadoc.description(" Größe in $.\n\n <p>Costs <b>5&nbsp;%</b>, write a@b.c.\n"))
        .isEqualTo("Größe in $.\n\n<p>Costs <b>5&nbsp;%</b>, write a@b.c.");
  }

  @Test
  void escapesAreResolvedOnceAndTextLikeAnEscapeIsEscaped() {
    assertThat(Javadoc.description(" caf\\u00e9, caf\\uu00E9")).isEqualTo("café, café.");
    assertThat(Javadoc.description(" C:\\u005cusers")).isEqualTo("C:\\u005cusers.");
    assertThat(Javadoc.description(" C:\\users")).isEqualTo("C:\\u005cusers.");
    assertThat(Javadoc.description(" C:\\\\users\\\\u0041")).isEqualTo("C:\\\\users\\\\u0041.");
    assertThat(Javadoc.description(" C:\\\\\\users")).isEqualTo("C:\\\\\\u005cusers.");
    assertThat(Javadoc.description(" {@code C:\\home}")).isEqualTo("{@code C:\\home}.");
  }

  @Test
  void linksBecomeCodeOrTheirLabel() {
    assertThat(
            Javadoc.description(" See {@link Tag}, {@link Tag#of(String, int)}, {@link #tags()}."))
        .isEqualTo("See {@code Tag}, {@code Tag.of(String, int)}, {@code tags()}.");
    assertThat(Javadoc.description(" See {@link Tag#of(String, int) how to\n make one}."))
        .isEqualTo("See how to\nmake one.");
    assertThat(Javadoc.description(" {@linkplain java.util.Map.Entry an entry of $1}"))
        .isEqualTo("an entry of $1.");
  }

  @Test
  void codeWithAnnotationsAndBracesIsKept() {
    String code = "<pre>{@code\n@Override\nvoid a() { b(); }\n}</pre>";

    assertThat(Javadoc.description(" Like so:\n\n " + code.replace("\n", "\n ") + "\n @return x"))
        .isEqualTo("Like so:\n\n" + code);
  }

  @Test
  void tagsThatReferToTheirPlaceAreResolved() {
    assertThat(Javadoc.description(" {@return the tags} {@inheritDoc} {@value #MAX} {@value}."))
        .isEqualTo("Returns the tags.  {@code MAX} .");
  }

  @Test
  void unclosedTagIsText() {
    assertThat(Javadoc.description(" Half a {@code tag")).isEqualTo("Half a &#123;@code tag.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " Ends \\u002a/ here",
        " Ends *\\u002f here",
        " Ends \\uuu002a\\u002f here",
        " Ends *{@inheritDoc}/ here",
        " Ends {@code *}{@value}/ and *{@link }/ here",
      })
  void cannotEndTheOtherComment(String comment) {
    assertThat(Javadoc.description(comment)).doesNotContain("*/").doesNotContain("\\u002");
  }

  @Test
  void cannotBeginABlockTagInTheOtherComment() {
    assertThat(Javadoc.description(" {@inheritDoc}@author me")).isEqualTo("&#64;author me.");
  }
}

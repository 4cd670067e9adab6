package io.github.filterspec.processor.emit.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text from the wire cannot end a tag, or the comment. */
class DocTextTest {

  @Test
  void plainTextIsCode() {
    assertThat(DocText.code("_botWhatsapp")).isEqualTo("{@code _botWhatsapp}");
    assertThat(DocText.code("<b> & $T")).isEqualTo("{@code <b> & $T}");
    assertThat(DocText.code("orders/{id}")).isEqualTo("{@code orders/{id}}");
  }

  @Test
  void specialCharactersAreEscaped() {
    assertThat(DocText.code("*/")).isEqualTo("<code>&#42;/</code>");
    assertThat(DocText.code("}{")).isEqualTo("<code>&#125;&#123;</code>");
    assertThat(DocText.code("{")).isEqualTo("<code>&#123;</code>");
    assertThat(DocText.code("\\u0041")).isEqualTo("<code>&#92;u0041</code>");
    assertThat(DocText.code("a\nb")).isEqualTo("<code>a␊b</code>");
  }
}

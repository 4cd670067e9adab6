package io.github.filterspec.runtime.answer;

import io.github.filterspec.runtime.text.StrictJson;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

/** The items of an array, read like the data of an answer. */
final class BoundItems {
  private BoundItems() {}

  static List<Object> of(ItemMapper mapper, Class<?> item, String array) {
    try {
      EnvelopeTree tree = new EnvelopeTree(new NamedPaths().addData(""));
      AnswerTokens tokens = new AnswerTokens(StrictJson.open(new StringReader(array)), tree, null);
      tokens.nextToken();
      return mapper.reader(item, false, false).readItems(tokens, "data", null).orThrow().items();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.github.filterspec.processor.emit;

import static io.github.filterspec.processor.check.Models.NUMBER;
import static io.github.filterspec.processor.check.Models.TEXT;
import static io.github.filterspec.processor.check.Models.TEXTS;
import static io.github.filterspec.processor.check.Models.filter;
import static io.github.filterspec.processor.check.Models.param;

import io.github.filterspec.processor.check.Models;
import io.github.filterspec.processor.emit.source.GeneratedFile;
import io.github.filterspec.processor.harness.Golden;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.WireForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The generated code of each wire form, emitted from a model without a compiler.
 *
 * <p>{@code -Dgolden.update=true} rewrites the expected files in {@code golden/models/}.
 */
class FormsOnModelsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/models");
  private static final SpecMember TAGS = filter("tags", TEXTS);
  private static final SpecMember NOTE = filter("note", TEXT);
  private static final SpecMember LIMIT = param("limit", NUMBER, "25");

  @Test
  void activeKeys() throws IOException {
    Spec spec = Models.spec().with(new WireForm.ActiveKeys("keys"), List.of(TAGS, NOTE, LIMIT));

    assertEmitted("activekeys", spec);
  }

  @Test
  void jsonBody() throws IOException {
    WireForm form = new WireForm.Plain(FormType.JSON_BODY);

    assertEmitted("jsonbody", Models.spec().with(form, List.of(TAGS, NOTE, LIMIT)));
  }

  @Test
  void queryParametersOfAQuery() throws IOException {
    WireForm form = new WireForm.Plain(FormType.QUERY_PARAMETERS);

    assertEmitted("queryparameters", Models.query().with(form, List.of(NOTE, LIMIT)));
  }

  @Test
  void taggedConditions() throws IOException {
    WireForm form = new WireForm.TaggedConditions(true, "or", "and", "type", 1000);

    assertEmitted("taggedconditions", Models.spec().with(form, List.of(TAGS, NOTE)));
  }

  private static void assertEmitted(String name, Spec spec) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (GeneratedFile file : Emitters.emit(spec)) {
      texts.put(file.type().simpleName() + ".java", file.text());
    }
    new Golden(FOLDER.resolve(name)).assertMatches(texts);
  }
}

package io.github.filterspec.processor.read;

import io.github.filterspec.JsonBody;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.processor.model.WireForm;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the annotation of one wire form; there is one reader a form. */
interface WireFormReader {
  /** The readers of all forms. */
  List<WireFormReader> ALL =
      List.of(
          new ActiveKeysReader(),
          new TaggedConditionsReader(),
          new MarkerReader(JsonBody.class, new WireForm.JsonBody()),
          new MarkerReader(QueryParameters.class, new WireForm.QueryParameters()));

  /** The forms that a spec says it has, which should be one. */
  static List<WireForm> all(TypeElement spec, Elements elements) {
    return ALL.stream().flatMap(reader -> reader.read(spec, elements).stream()).toList();
  }

  /** The form, if the spec carries its annotation. */
  Optional<WireForm> read(TypeElement spec, Elements elements);
}

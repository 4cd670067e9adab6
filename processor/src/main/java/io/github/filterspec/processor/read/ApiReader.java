package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.Origin;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The reader of annotations that have {@code @Api}. */
public final class ApiReader {
  private final Elements elements;

  /** Creates a reader for one run of the compiler. */
  public ApiReader(Elements elements) {
    this.elements = elements;
  }

  /** Returns the settings of an API from its annotation. */
  public Api read(TypeElement annotation) {
    return new Api(
        ClassName.get(annotation),
        ImplicitClass.access(annotation, elements),
        elements.isDeprecated(annotation),
        new SignInReader(elements).read(annotation),
        new PartsReader(elements).read(annotation),
        Origin.ofType(annotation.getQualifiedName().toString()));
  }
}

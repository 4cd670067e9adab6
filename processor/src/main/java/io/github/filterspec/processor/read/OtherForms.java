package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.element.ParentTypes;
import io.github.filterspec.processor.read.element.WireForms;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The search for parents whose wire form differs from the wire form of the spec. */
final class OtherForms {
  private final Elements elements;

  OtherForms(Elements elements) {
    this.elements = elements;
  }

  /**
   * Returns a map with the parents whose wire form differs from the wire form of the spec. A key of
   * the returned map is the qualified name of a parent, or of a type that the parent extends.
   */
  Map<String, ClassName> ofParents(TypeElement spec, WireForm form) {
    Map<String, ClassName> found = new TreeMap<>();
    for (TypeElement parent : ParentTypes.all(spec)) {
      if (isSpecOfOther(parent, form)) {
        ClassName name = ClassName.get(parent);
        found.put(name.canonicalName(), name);
        ParentTypes.all(parent)
            .forEach(ancestor -> found.putIfAbsent(ancestor.getQualifiedName().toString(), name));
      }
    }
    return found;
  }

  private boolean isSpecOfOther(TypeElement parent, WireForm form) {
    List<WireForm> forms = WireForms.of(parent, elements);
    return AnnotationView.find(parent, FilterSpec.class, elements).isPresent()
        && forms.size() == 1
        && forms.get(0).type() != form.type();
  }
}

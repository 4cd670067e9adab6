package io.github.filterspec.processor.host;

import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Problem;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Reports problems to the compiler, each once, as near to the mistake as it can point. */
public final class Diagnostics {
  private final Messager messager;
  private final Elements elements;
  private final Set<Problem> reported = new HashSet<>();

  /** Diagnostics of this compilation. */
  public Diagnostics(Messager messager, Elements elements) {
    this.messager = messager;
    this.elements = elements;
  }

  /** Reports a problem, unless it was reported already. */
  public void report(Problem problem) {
    if (reported.add(problem)) {
      print(problem.text(), problem.origin());
    }
  }

  private void print(String text, Origin origin) {
    Element element = element(origin);
    AnnotationMirror annotation = element == null ? null : annotation(element, origin.annotation());
    AnnotationValue value = annotation == null ? null : value(annotation, origin.attribute());
    if (value != null) {
      messager.printMessage(Kind.ERROR, text, element, annotation, value);
    } else if (annotation != null) {
      messager.printMessage(Kind.ERROR, text, element, annotation);
    } else {
      messager.printMessage(Kind.ERROR, text, element);
    }
  }

  private @Nullable Element element(Origin origin) {
    TypeElement type = elements.getTypeElement(origin.type());
    if (type == null || origin.member().isEmpty()) {
      return type;
    }
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement
          && member.getSimpleName().contentEquals(origin.member())) {
        return member;
      }
    }
    return type;
  }

  private static @Nullable AnnotationMirror annotation(Element element, String name) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (((TypeElement) mirror.getAnnotationType().asElement())
          .getQualifiedName()
          .contentEquals(name)) {
        return mirror;
      }
    }
    return null;
  }

  private static @Nullable AnnotationValue value(AnnotationMirror annotation, String attribute) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(attribute)) {
        return entry.getValue();
      }
    }
    return null;
  }
}

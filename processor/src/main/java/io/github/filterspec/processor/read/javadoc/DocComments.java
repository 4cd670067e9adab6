package io.github.filterspec.processor.read.javadoc;

import java.lang.reflect.Method;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * The descriptions in the user's Javadoc. Markdown comments ({@code ///}) are ignored, because only
 * compilers since Java 23 support Markdown comments, and generated code must not depend on the
 * compiler.
 */
public final class DocComments {
  private static final Optional<Method> KIND = kindMethod();

  private final Elements elements;

  public DocComments(Elements elements) {
    this.elements = elements;
  }

  /** Returns the description in the Javadoc of an element; empty if the element has no Javadoc. */
  public String of(Element element) {
    return isMarkdown(element) ? "" : Javadoc.description(elements.getDocComment(element));
  }

  /**
   * Returns the text of the {@code @deprecated} tag of an element; empty if there is no such tag.
   */
  public String deprecationOf(Element element) {
    return isMarkdown(element) ? "" : Javadoc.deprecation(elements.getDocComment(element));
  }

  private boolean isMarkdown(Element element) {
    try {
      return KIND.isPresent() && "END_OF_LINE".equals(kind(KIND.get(), element));
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private String kind(Method method, Element element) throws ReflectiveOperationException {
    return String.valueOf(method.invoke(elements, element));
  }

  /** Returns the method {@code Elements.getDocCommentKind}, which exists since Java 23. */
  private static Optional<Method> kindMethod() {
    try {
      return Optional.of(Elements.class.getMethod("getDocCommentKind", Element.class));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }
}

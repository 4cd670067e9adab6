package io.github.filterspec.processor.read.javadoc;

import java.lang.reflect.Method;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * The descriptions in the user's Javadoc.
 *
 * <p>Markdown comments ({@code ///}) are ignored. Compilers before 23 do not know them, and the
 * generated code must not depend on the compiler.
 */
public final class DocComments {
  private static final Optional<Method> KIND = kindMethod();

  private final Elements elements;

  public DocComments(Elements elements) {
    this.elements = elements;
  }

  /** Returns the description of an element, or an empty text. */
  public String of(Element element) {
    return isMarkdown(element) ? "" : Javadoc.description(elements.getDocComment(element));
  }

  /** Returns the text of the {@code @deprecated} tag, or an empty text. */
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

  /** Returns a method that {@code Elements} has since Java 23. */
  private static Optional<Method> kindMethod() {
    try {
      return Optional.of(Elements.class.getMethod("getDocCommentKind", Element.class));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }
}

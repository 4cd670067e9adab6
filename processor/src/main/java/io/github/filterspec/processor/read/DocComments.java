package io.github.filterspec.processor.read;

import java.lang.reflect.Method;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * The descriptions in the user's Javadoc.
 *
 * <p>Comments in Markdown ({@code ///}) are left alone: compilers before 23 do not see them, and
 * what is generated must not depend on the compiler.
 */
final class DocComments {
  private static final Optional<Method> KIND = kindMethod();

  private final Elements elements;

  DocComments(Elements elements) {
    this.elements = elements;
  }

  /** The description of an element; empty if there is none. */
  String of(Element element) {
    return isMarkdown(element) ? "" : Javadoc.description(elements.getDocComment(element));
  }

  /** The text of the tag that says why an element is deprecated; empty if there is none. */
  String deprecationOf(Element element) {
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

  /** A method of {@code Elements} since 23. */
  private static Optional<Method> kindMethod() {
    try {
      return Optional.of(Elements.class.getMethod("getDocCommentKind", Element.class));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }
}

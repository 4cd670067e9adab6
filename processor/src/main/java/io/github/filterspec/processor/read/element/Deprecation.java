package io.github.filterspec.processor.read.element;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.processor.model.DeprecationNotice;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.PropertyKind.Operator;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.read.javadoc.DocComments;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The search for deprecated types and members that generated code uses. The compiler would warn
 * about generated code that uses a deprecated type.
 */
public final class Deprecation {
  private final Elements elements;

  public Deprecation(Elements elements) {
    this.elements = elements;
  }

  /**
   * Returns the deprecation of a member; empty if the member is not deprecated. The text of the
   * Javadoc tag {@code @deprecated} is known only for members in source files.
   */
  public Optional<DeprecationNotice> noticeOf(Element member) {
    return AnnotationView.find(member, Deprecated.class, elements)
        .map(
            annotation ->
                new DeprecationNotice(
                    new DocComments(elements).deprecationOf(member),
                    annotation.text("since"),
                    annotation.flag("forRemoval")));
  }

  /** Returns true if a spec is deprecated, or uses a deprecated type. */
  public boolean isNear(TypeElement spec, List<SpecMember> members, Optional<Endpoint> endpoint) {
    Stream<ClassName> used =
        members.stream().flatMap(member -> member.type().withParts()).flatMap(Deprecation::nameOf);
    return elements.isDeprecated(spec)
        || members.stream().anyMatch(member -> member.deprecation().isPresent())
        || endpoint.stream().anyMatch(sent -> sent.item() instanceof ClassName item && is(item))
        || used.anyMatch(this::isIn);
  }

  /** Returns true if a kind of property is deprecated, or uses a deprecated type. */
  public boolean isNear(TypeElement kind, List<Operator> operators) {
    return elements.isDeprecated(kind)
        || operators.stream().anyMatch(operator -> operator.deprecation().isPresent())
        || operators.stream()
            .flatMap(operator -> operator.operands().stream())
            .flatMap(operand -> operand.type().stream())
            .flatMap(Deprecation::nameOf)
            .anyMatch(this::isIn);
  }

  private static Stream<ClassName> nameOf(ValueType type) {
    return type.userType().stream();
  }

  private boolean is(ClassName name) {
    TypeElement type = elements.getTypeElement(name.canonicalName());
    return type != null && elements.isDeprecated(type);
  }

  private boolean isIn(ClassName name) {
    TypeElement type = elements.getTypeElement(name.canonicalName());
    return is(name)
        || (type != null && type.getEnclosedElements().stream().anyMatch(elements::isDeprecated));
  }
}

package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.Operator;
import io.github.filterspec.Operators;
import io.github.filterspec.WrittenAs;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.PropertyKind;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.element.Deprecation;
import io.github.filterspec.processor.read.element.ParentTypes;
import io.github.filterspec.processor.read.element.Visibility;
import io.github.filterspec.processor.read.javadoc.DocComments;
import io.github.filterspec.processor.read.round.PendingFilters;
import io.github.filterspec.processor.read.type.OperandTypes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The reader of one operator of a kind of property. */
final class OperatorReader {
  private final Elements elements;
  private final Types types;
  private final TypeElement kind;
  private final OperandTypes operands;
  private final ParentTypes parents;

  OperatorReader(Elements elements, Types types, TypeElement kind, PendingFilters filters) {
    this.elements = elements;
    this.types = types;
    this.kind = kind;
    this.operands = new OperandTypes(elements, kind, filters);
    this.parents = new ParentTypes(kind, types);
  }

  /**
   * Reads a method as an operator. If the method has problems, returns the operator that the user
   * probably meant.
   */
  ReadResult<PropertyKind.Operator> read(ExecutableElement method) {
    TypeElement owner = (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    boolean own = owner.equals(kind);
    String name = method.getSimpleName().toString();
    Origin origin =
        Origin.ofType(owner.getQualifiedName().toString())
            .method(name, method.getParameters().size());
    Optional<AnnotationView> view = AnnotationView.find(method, Operator.class, elements);
    PropertyKind.Operator operator =
        new PropertyKind.Operator(
            name,
            view.map(written -> written.text("value")).orElse(name),
            view.map(written -> written.constant("means")).orElse("UNSAID"),
            view.map(written -> written.text("literal")).orElse(""),
            isSet(owner, "ignoreCase"),
            isSet(owner, "missingDiffers"),
            operands(method, owner),
            own ? new DocComments(elements).of(method) : "",
            new Deprecation(elements).noticeOf(method),
            own || !Visibility.isVisibleBeside(kind, owner)
                ? Optional.empty()
                : Optional.of(ClassName.get(owner)),
            origin);
    return new ReadResult<>(
        operator,
        Stream.concat(problem(method, view.isPresent(), origin).stream(), notation(method, origin))
            .toList());
  }

  /** Returns true if the interface that declares an operator sets an attribute to true. */
  private boolean isSet(TypeElement owner, String attribute) {
    return AnnotationView.find(owner, Operators.class, elements)
        .filter(declared -> declared.flag(attribute))
        .isPresent();
  }

  private List<PropertyKind.Operand> operands(ExecutableElement method, TypeElement owner) {
    List<? extends TypeMirror> seen = parameters(method, owner);
    List<? extends VariableElement> written = method.getParameters();
    return IntStream.range(0, written.size())
        .mapToObj(number -> operands.read(written.get(number), seen.get(number)))
        .toList();
  }

  private List<? extends TypeMirror> parameters(ExecutableElement method, TypeElement owner) {
    TypeMirror seen = types.asMemberOf(parents.of(owner), method);
    return seen instanceof ExecutableType type
        ? type.getParameterTypes()
        : ((ExecutableType) method.asType()).getParameterTypes();
  }

  /** Returns the problem of {@code @WrittenAs} on the method instead of a parameter. */
  private Stream<Problem> notation(ExecutableElement method, Origin origin) {
    String message =
        "%s() has @WrittenAs, but the operands are the parameters. Move @WrittenAs to each parameter";
    return AnnotationView.find(method, WrittenAs.class, elements)
        .flatMap(notation -> problem(message, method, origin.at(WrittenAs.class, "")))
        .stream();
  }

  private static Optional<Problem> problem(
      ExecutableElement method, boolean annotated, Origin origin) {
    if (!annotated) {
      return problem(
          "%s() has no @Operator. Add @Operator with the name that the API has for the operator",
          method, origin);
    }
    if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
      return problem(
          "%s() has a body, but an operator is a method without a body. Remove the body",
          method, origin);
    }
    if (method.getReturnType().getKind() != TypeKind.BOOLEAN) {
      return problem(
          "%s() must return boolean, because an operator is true or false for a property. Change the return type to boolean",
          method, origin);
    }
    return method.getTypeParameters().isEmpty()
        ? Optional.empty()
        : problem(
            "%s() has type parameters. Move the type parameter to the interface, as in interface Choice<T>",
            method, origin);
  }

  private static Optional<Problem> problem(
      String message, ExecutableElement method, Origin origin) {
    return Optional.of(
        new Problem(Code.INVALID_OPERATOR, message.formatted(method.getSimpleName()), origin));
  }
}

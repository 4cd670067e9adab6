package io.github.filterspec.processor.read.round;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.Operator;
import io.github.filterspec.processor.read.element.UnresolvedType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * The search for types that do not exist in this round of processing. A missing type may be a part
 * of another type: a type argument, a bound, a component of a record, or a value of an annotation.
 */
public final class MissingTypes {
  private final Predicate<ErrorType> pending;
  private final Predicate<TypeElement> places;
  private final Set<String> seen = new HashSet<>();
  private final MissingValues values = new MissingValues(this);

  /**
   * Creates the search.
   *
   * @param pending a function that returns true for a missing type that is generated in this round
   * @param places a function that returns true if the search must also look at the parts of the
   *     given type
   */
  public MissingTypes(Predicate<ErrorType> pending, Predicate<TypeElement> places) {
    this.pending = pending;
    this.places = places;
  }

  /** Returns true if a spec or an API annotation refers to a missing type. */
  public boolean isReferredToBy(TypeElement type) {
    if (!isNewPlace(type)) {
      return false;
    }
    return type.asType().getKind() == TypeKind.ERROR // such as an interface that extends itself
        || values.areOn(type)
        || type.getInterfaces().stream().anyMatch(this::isMissingInParent)
        || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(
                method ->
                    values.areOn(method)
                        || isMissingIn(method.getReturnType())
                        || isMissingInOperand(method));
  }

  private boolean isMissingInOperand(ExecutableElement method) {
    return method.getAnnotation(Operator.class) != null
        && method.getParameters().stream().anyMatch(operand -> isMissingIn(operand.asType()));
  }

  private boolean isNewPlace(TypeElement type) {
    return places.test(type) && seen.add(type.getQualifiedName().toString());
  }

  private boolean isMissingInParent(TypeMirror parent) {
    return isMissingIn(parent)
        || (parent instanceof DeclaredType declared
            && isReferredToBy((TypeElement) declared.asElement()));
  }

  /**
   * Returns true if the name of a missing type is the simple name or the qualified name of a class.
   * The source may contain the name of a type with or without its package.
   */
  static boolean isNamed(ErrorType type, ClassName name) {
    String written = ((TypeElement) type.asElement()).getQualifiedName().toString();
    return written.equals(name.simpleName()) || written.equals(name.canonicalName());
  }

  /** Returns true if a type, or a part of the type, does not exist. */
  boolean isMissingIn(TypeMirror type) {
    return type.accept(new Search(), null);
  }

  private boolean isMissingInRecord(Element element) {
    if (element.getKind() != ElementKind.RECORD || !isNewPlace((TypeElement) element)) {
      return false;
    }
    List<RecordComponentElement> components =
        ElementFilter.recordComponentsIn(element.getEnclosedElements());
    return components.stream().anyMatch(component -> isMissingIn(component.asType()));
  }

  private final class Search extends SimpleTypeVisitor14<Boolean, Void> {
    Search() {
      super(false);
    }

    @Override
    public Boolean visitError(ErrorType type, Void unused) {
      return UnresolvedType.isOne(type) ? !pending.test(type) : visitDeclared(type, null);
    }

    @Override
    public Boolean visitDeclared(DeclaredType type, Void unused) {
      return type.getTypeArguments().stream().anyMatch(argument -> argument.accept(this, null))
          || isMissingInRecord(type.asElement());
    }

    @Override
    public Boolean visitArray(ArrayType type, Void unused) {
      return type.getComponentType().accept(this, null);
    }

    @Override
    public Boolean visitWildcard(WildcardType type, Void unused) {
      TypeMirror bound =
          type.getExtendsBound() != null ? type.getExtendsBound() : type.getSuperBound();
      return bound != null && bound.accept(this, null);
    }
  }
}

package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
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
 * Finds types that do not exist, or not yet: another processor may generate them in this round.
 *
 * <p>They may be deep inside: a type argument, a bound, a component of a record, a value of an
 * annotation.
 */
final class MissingTypes {
  private final Predicate<ErrorType> coming;
  private final Predicate<TypeElement> places;
  private final Set<String> seen = new HashSet<>();
  private final MissingValues values = new MissingValues(this);

  /** A search in some places, which does not miss the types that are to come. */
  MissingTypes(Predicate<ErrorType> coming, Predicate<TypeElement> places) {
    this.coming = coming;
    this.places = places;
  }

  /** Whether a spec, or the annotation of an API, refers to a type that is missing. */
  boolean isReferredToBy(TypeElement type) {
    if (!isNewPlace(type)) {
      return false;
    }
    return type.asType().getKind() == TypeKind.ERROR // such as an interface that extends itself
        || values.areOn(type)
        || type.getInterfaces().stream().anyMatch(this::isMissingInParent)
        || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(method -> values.areOn(method) || isMissingIn(method.getReturnType()));
  }

  private boolean isNewPlace(TypeElement type) {
    return places.test(type) && seen.add(type.getQualifiedName().toString());
  }

  private boolean isMissingInParent(TypeMirror parent) {
    return isMissingIn(parent)
        || (parent instanceof DeclaredType declared
            && isReferredToBy((TypeElement) declared.asElement()));
  }

  /** Whether a type is missing itself; Eclipse's compiler also calls one so that is a part. */
  static boolean isMissing(TypeMirror type) {
    return type instanceof ErrorType error
        && error.asElement().asType().getKind() == TypeKind.ERROR;
  }

  /** Whether a type that is missing has a name; the source has it with its package, or without. */
  static boolean isNamed(ErrorType type, ClassName name) {
    String written = ((TypeElement) type.asElement()).getQualifiedName().toString();
    return written.equals(name.simpleName()) || written.equals(name.canonicalName());
  }

  /** Whether a type, or a part of it, is missing. */
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

  /** Looks into every part of a type. */
  private final class Search extends SimpleTypeVisitor14<Boolean, Void> {
    Search() {
      super(false);
    }

    @Override
    public Boolean visitError(ErrorType type, Void unused) {
      return isMissing(type) ? !coming.test(type) : visitDeclared(type, null);
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

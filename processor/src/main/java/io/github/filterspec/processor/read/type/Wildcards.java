package io.github.filterspec.processor.read.type;

import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** The search for wildcards in a type. No codec can be generated for a type with a wildcard. */
final class Wildcards extends SimpleTypeVisitor14<Boolean, Void> {
  private Wildcards() {
    super(false);
  }

  static boolean areIn(TypeMirror type) {
    return type.accept(new Wildcards(), null);
  }

  @Override
  public Boolean visitWildcard(WildcardType type, Void unused) {
    return true;
  }

  @Override
  public Boolean visitError(ErrorType type, Void unused) {
    return visitDeclared(type, null);
  }

  @Override
  public Boolean visitDeclared(DeclaredType type, Void unused) {
    return type.getTypeArguments().stream().anyMatch(argument -> argument.accept(this, null));
  }
}

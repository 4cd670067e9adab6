package io.github.filterspec.processor.read;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * Finds values that javac refuses for good, such as a number for a text. It shows them like
 * constants that another processor may generate yet; but there, its trees name what is missing.
 */
final class RefusedValues {
  private final Optional<Trees> trees;

  RefusedValues(ProcessingEnvironment environment) {
    this.trees = trees(environment);
  }

  /** Other compilers, and builds that wrap javac, have none. */
  private static Optional<Trees> trees(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Whether there is any in an annotation on an element. */
  boolean areIn(AnnotationMirror annotation, Element element) {
    return trees
        .filter(it -> isErrorIn(annotation))
        .map(it -> it.getPath(element, annotation))
        .filter(path -> !Boolean.TRUE.equals(new MissingNames().scan(path, null)))
        .isPresent();
  }

  private static boolean isErrorIn(AnnotationMirror annotation) {
    return annotation.getElementValues().values().stream().anyMatch(RefusedValues::isError);
  }

  private static boolean isError(AnnotationValue value) {
    return MissingValues.isError(value)
        || value.accept(
            new SimpleAnnotationValueVisitor14<Boolean, Void>(false) {
              @Override
              public Boolean visitAnnotation(AnnotationMirror annotation, Void unused) {
                return isErrorIn(annotation);
              }

              @Override
              public Boolean visitArray(List<? extends AnnotationValue> values, Void unused) {
                return values.stream().anyMatch(RefusedValues::isError);
              }
            },
            null);
  }

  /** Whether any name in a tree stands for nothing so far. */
  private final class MissingNames extends TreePathScanner<Boolean, Void> {

    @Override
    public Boolean visitAssignment(AssignmentTree attribute, Void unused) {
      return scan(attribute.getExpression(), null);
    }

    @Override
    public Boolean visitIdentifier(IdentifierTree name, Void unused) {
      return isMissing(getCurrentPath());
    }

    @Override
    public Boolean visitMemberSelect(MemberSelectTree name, Void unused) {
      return isMissing(getCurrentPath());
    }

    private boolean isMissing(TreePath name) {
      return trees
          .map(it -> it.getElement(name))
          .filter(element -> element.asType().getKind() != TypeKind.ERROR)
          .isEmpty();
    }

    @Override
    public Boolean reduce(Boolean one, Boolean other) {
      return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
    }
  }
}

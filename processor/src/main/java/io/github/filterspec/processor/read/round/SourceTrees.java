package io.github.filterspec.processor.read.round;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.lang.annotation.Repeatable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * The search for annotations with errors in the syntax trees of javac. The {@code Element} objects
 * of javac do not show all errors in annotations.
 */
public final class SourceTrees {
  private final @Nullable Trees trees;

  public SourceTrees(Optional<Trees> trees) {
    this.trees = trees.orElse(null);
  }

  /**
   * Returns true if no later round can correct a value in an annotation, such as a number in place
   * of a text. If the value is an unknown name, the method returns false, because another processor
   * may generate a constant with this name.
   */
  boolean isRefused(AnnotationMirror annotation, Element element) {
    return trees != null
        && isErrorIn(annotation)
        && Optional.ofNullable(trees.getPath(element, annotation))
            .filter(path -> !Boolean.TRUE.equals(new MissingNames(trees).scan(path, null)))
            .isPresent();
  }

  private static boolean isErrorIn(AnnotationMirror annotation) {
    return NestedAnnotations.with(annotation)
        .flatMap(NestedAnnotations::valuesOf)
        .anyMatch(MissingValues::isError);
  }

  /**
   * Returns true if javac hides annotations on an element, because the annotations are misspelt or
   * written twice.
   */
  public boolean hidesAnnotationsOf(Element element) {
    if (trees == null || annotations(element).size() <= element.getAnnotationMirrors().size()) {
      return false;
    }
    Set<Element> once = new HashSet<>();
    return annotations(element).stream()
        .map(annotation -> typeOf(annotation, element))
        .anyMatch(type -> type == null || (!once.add(type) && !isRepeatable(type)));
  }

  private List<? extends AnnotationTree> annotations(Element element) {
    Tree tree = Objects.requireNonNull(trees).getTree(element);
    if (tree instanceof MethodTree method) {
      return method.getModifiers().getAnnotations();
    }
    return tree instanceof ClassTree type ? type.getModifiers().getAnnotations() : List.of();
  }

  private @Nullable Element typeOf(AnnotationTree annotation, Element element) {
    TreePath path = new TreePath(Objects.requireNonNull(trees).getPath(element), annotation);
    return existing(trees, new TreePath(path, annotation.getAnnotationType()));
  }

  private static boolean isRepeatable(Element annotation) {
    return annotation.getAnnotation(Repeatable.class) != null;
  }

  private static @Nullable Element existing(Trees trees, TreePath name) {
    Element element = trees.getElement(name);
    return element == null || element.asType().getKind() == TypeKind.ERROR ? null : element;
  }

  private static final class MissingNames extends TreePathScanner<Boolean, Void> {
    private final Trees trees;

    MissingNames(Trees trees) {
      this.trees = trees;
    }

    @Override
    public Boolean visitAssignment(AssignmentTree attribute, Void unused) {
      return scan(attribute.getExpression(), null);
    }

    @Override
    public Boolean visitIdentifier(IdentifierTree name, Void unused) {
      return existing(trees, getCurrentPath()) == null;
    }

    @Override
    public Boolean visitMemberSelect(MemberSelectTree name, Void unused) {
      return existing(trees, getCurrentPath()) == null;
    }

    @Override
    public Boolean reduce(Boolean one, Boolean other) {
      return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
    }
  }
}

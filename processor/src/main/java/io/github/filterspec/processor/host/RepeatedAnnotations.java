package io.github.filterspec.processor.host;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The places of repeated annotations on a type. Javac replaces repeated annotations with a
 * container, and cannot show a place in the container. The syntax trees of javac contain the
 * annotations as the user wrote them.
 */
final class RepeatedAnnotations {
  private static final Pattern WRAPPED = Pattern.compile("value/(\\d+)(?:/(\\w+))?");

  private final Optional<Trees> trees;

  RepeatedAnnotations(Optional<Trees> trees) {
    this.trees = trees;
  }

  /**
   * Prints an error at a value in a repeated annotation.
   *
   * @param annotation the repeated annotation
   * @param value the path of the value in the container, such as {@code value/1/name}
   * @return true if the place of the value was found and the error was printed
   */
  boolean print(String text, TypeElement type, AnnotationMirror annotation, String value) {
    Matcher wrapped = WRAPPED.matcher(value);
    Optional<TreePath> path =
        trees.map(all -> all.getPath(type)).filter(found -> wrapped.matches());
    Optional<Tree> place =
        path.flatMap(found -> find(found, annotation, Integer.parseInt(wrapped.group(1))))
            .map(found -> value(found, wrapped.group(2)));
    place.ifPresent(
        tree ->
            trees
                .orElseThrow()
                .printMessage(Kind.ERROR, text, tree, path.orElseThrow().getCompilationUnit()));
    return place.isPresent();
  }

  private Optional<AnnotationTree> find(TreePath type, AnnotationMirror annotation, int index) {
    List<AnnotationTree> all =
        type.getLeaf() instanceof ClassTree tree
            ? List.copyOf(tree.getModifiers().getAnnotations())
            : List.of();
    List<AnnotationTree> same =
        all.stream().filter(tree -> isOf(annotation, new TreePath(type, tree))).toList();
    return same.size() > 1 ? Optional.of(same.get(index)) : Optional.empty();
  }

  private boolean isOf(AnnotationMirror annotation, TreePath written) {
    Tree name = ((AnnotationTree) written.getLeaf()).getAnnotationType();
    return annotation
        .getAnnotationType()
        .asElement()
        .equals(trees.orElseThrow().getElement(new TreePath(written, name)));
  }

  private static Tree value(AnnotationTree annotation, @Nullable String attribute) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable().toString().equals(attribute)) {
        return assignment.getExpression();
      }
    }
    return annotation;
  }
}

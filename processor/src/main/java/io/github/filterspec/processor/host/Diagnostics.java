package io.github.filterspec.processor.host;

import com.sun.source.util.Trees;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Problem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/**
 * The reporter of problems. Each problem is reported once, at the most exact place that the
 * compiler can show.
 */
public final class Diagnostics {
  private final Messager messager;
  private final Places places;
  private final RepeatedAnnotations repeated;
  private final Set<Problem> known = new HashSet<>();
  private final Map<Problem, TypeElement> problems = new LinkedHashMap<>();

  /** Creates a reporter for one run of the compiler. */
  public Diagnostics(Messager messager, Elements elements, Optional<Trees> trees) {
    this.messager = messager;
    this.places = new Places(elements);
    this.repeated = new RepeatedAnnotations(trees);
  }

  /**
   * Registers the types that are compiled from source. The compiler can show a place only in a type
   * that is compiled from source.
   */
  public void seen(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        places.addSource(type);
      }
    }
  }

  /** Returns true if a type is compiled from source, and false if it is in a class file. */
  public boolean isSource(TypeElement type) {
    return places.isSource(type.getQualifiedName().toString());
  }

  /**
   * Collects problems, which the method {@link #print()} prints in the last round of processing.
   *
   * @param type the type at which a problem in a class file is reported
   */
  public void report(List<Problem> found, TypeElement type) {
    found.forEach(problem -> report(problem, type));
  }

  private void report(Problem problem, TypeElement type) {
    if (known.add(problem.withoutUse())) {
      boolean source = places.isSource(problem.origin().type());
      problems.put(source ? problem : inClassFile(problem, type), type);
    }
  }

  private Problem inClassFile(Problem problem, TypeElement type) {
    String message = "%s (this is in %s, which is a class file)";
    return new Problem(
        problem.code(),
        message.formatted(problem.message(), problem.origin().type()),
        places.isSource(problem.use().type())
            ? problem.use()
            : Origin.ofType(type.getQualifiedName().toString()));
  }

  /**
   * Prints all collected problems. Call this method in the last round of processing, because javac
   * starts no further rounds for deferred types after an error.
   */
  public void print() {
    problems.forEach(this::print);
  }

  private void print(Problem problem, TypeElement near) {
    Element element = places.element(problem.origin(), near);
    if (problem.code().isWarning() && isSuppressed(element)) {
      return;
    }
    Kind kind = problem.code().isWarning() ? Kind.WARNING : Kind.ERROR;
    Origin origin = problem.origin();
    Optional<AnnotationMirror> annotation = Places.annotation(element, origin.annotation());
    Optional<Places.Value> value =
        annotation.flatMap(found -> Places.value(found, origin.attribute()));
    if (value.isPresent()) {
      print(kind, problem.text(), element, value.get(), origin.attribute());
    } else if (annotation.isPresent()) {
      messager.printMessage(kind, problem.text(), element, annotation.get());
    } else {
      messager.printMessage(kind, problem.text(), element);
    }
  }

  /**
   * Returns true if the element or an enclosing element has
   * {@code @SuppressWarnings("filterspec")}.
   */
  private static boolean isSuppressed(Element element) {
    SuppressWarnings suppressed = element.getAnnotation(SuppressWarnings.class);
    boolean here =
        suppressed != null
            && Stream.of(suppressed.value())
                .anyMatch(name -> name.equals("filterspec") || name.equals("all"));
    Element around = element.getEnclosingElement();
    return here || (around != null && isSuppressed(around));
  }

  private void print(Kind kind, String text, Element element, Places.Value value, String path) {
    boolean printed =
        kind == Kind.ERROR
            && element instanceof TypeElement type
            && repeated.print(text, type, innermost(value), path);
    if (!printed) {
      messager.printMessage(kind, text, element, value.annotation(), value.value());
    }
  }

  private static AnnotationMirror innermost(Places.Value value) {
    return value.value().getValue() instanceof AnnotationMirror nested
        ? nested
        : value.annotation();
  }
}

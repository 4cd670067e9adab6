package io.github.filterspec.processor;

import com.sun.source.util.Trees;
import io.github.filterspec.Api;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.check.Rules;
import io.github.filterspec.processor.emit.Emitters;
import io.github.filterspec.processor.emit.source.GeneratedFile;
import io.github.filterspec.processor.host.Diagnostics;
import io.github.filterspec.processor.host.SourceWriter;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Problem;
import io.github.filterspec.processor.read.ApiReader;
import io.github.filterspec.processor.read.Readiness;
import io.github.filterspec.processor.read.SpecReadResult;
import io.github.filterspec.processor.read.SpecReader;
import io.github.filterspec.processor.read.round.PendingFilters;
import io.github.filterspec.processor.repair.Skeleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The steps for one type: it reads the type, checks it, and writes the generated files. */
final class Generator {
  /** The APIs whose definition was not written, because its name is taken. */
  private final Set<String> withoutDefinition = new HashSet<>();

  /** The skeletons of types that refer to missing types or values. */
  private final Set<String> unfinished = new HashSet<>();

  private final PendingFilters filters;
  private final Readiness readiness;
  private final SpecReader specs;
  private final ApiReader apis;
  private final SourceWriter writer;
  private final Diagnostics diagnostics;

  Generator(ProcessingEnvironment environment, Optional<Trees> trees, Diagnostics diagnostics) {
    Elements elements = environment.getElementUtils();
    this.filters = new PendingFilters(elements);
    this.readiness = new Readiness(filters, trees);
    this.specs = new SpecReader(elements, environment.getTypeUtils(), filters, readiness);
    this.apis = new ApiReader(elements);
    this.writer = new SourceWriter(environment.getFiler(), elements);
    this.diagnostics = diagnostics;
  }

  /** Registers the types of a round, so that they can refer to each other's filters. */
  void expect(Collection<TypeElement> types) {
    filters.expect(types.stream().filter(Predicate.not(Generator::isApi)).toList());
  }

  /**
   * Returns whether the compiler rejects a type in every round. Then no other problem of the type
   * is reported.
   */
  boolean isRejected(TypeElement type) {
    return readiness.isRejected(type);
  }

  /** Returns whether a type refers to types that are missing in this round. */
  boolean mustBeDeferred(TypeElement type) {
    return readiness.mustBeDeferred(type);
  }

  /**
   * Generates all files for a spec or an API, and reports its problems. If the problem of an
   * unfinished type is reported already, it only generates the skeleton.
   */
  void generate(TypeElement type) {
    if (isForgotten(type)) {
      generateSkeleton(type);
      return;
    }
    if (isApi(type)) {
      generateFromApi(type);
    }
    if (isSpec(type)) {
      generateFromSpec(type);
    }
  }

  private void generateFromApi(TypeElement annotation) {
    io.github.filterspec.processor.model.Api api = apis.read(annotation);
    diagnostics.report(Rules.check(api), annotation);
    if (!write(annotation, Emitters.emit(api), List::of)) {
      withoutDefinition.add(api.origin().type());
    }
  }

  private void generateFromSpec(TypeElement type) {
    SpecReadResult read = specs.read(type);
    List<Problem> problems = new ArrayList<>(read.problems());
    if (read.complete()) {
      problems.addAll(Rules.check(read.withoutGuesses()));
    }
    diagnostics.report(problems, type);
    Spec spec = emittable(read.spec(), read.complete() && !hasErrors(problems));
    write(type, Emitters.emit(spec), () -> Emitters.emitAlone(Skeleton.of(spec)));
  }

  private static boolean hasErrors(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> !problem.code().isWarning());
  }

  /**
   * Returns the spec to emit. A spec with problems becomes a skeleton, so that other types can
   * refer to it and one problem is one error.
   */
  private Spec emittable(Spec spec, boolean good) {
    return good && isDefined(spec) && !spec.holdsOneOf(unfinished) ? spec : Skeleton.of(spec);
  }

  /** Returns whether the API of a query has a definition that the query can refer to. */
  private boolean isDefined(Spec spec) {
    return spec.endpoint().stream().noneMatch(endpoint -> endpoint.isOfOneOf(withoutDefinition));
  }

  /**
   * Writes a skeleton from the readable parts of a type. If a value is wrong, there may be nothing
   * to write.
   */
  void generateSkeleton(TypeElement type) {
    List<GeneratedFile> files = skeleton(type);
    files.forEach(file -> unfinished.add(file.qualifiedName()));
    write(type, files, List::of);
  }

  private List<GeneratedFile> skeleton(TypeElement type) {
    try {
      return isApi(type)
          ? Emitters.emit(apis.read(type))
          : Emitters.emit(Skeleton.of(specs.read(type).spec()));
    } catch (RuntimeException e) {
      return List.of();
    }
  }

  private boolean write(
      TypeElement type, List<GeneratedFile> files, Supplier<List<GeneratedFile>> ifTaken) {
    Optional<Problem> taken = writer.write(type, files, ifTaken);
    diagnostics.report(taken.stream().toList(), type);
    if (taken.isEmpty()) {
      filters.add(type, files.stream().map(GeneratedFile::type).toList());
    }
    return taken.isEmpty();
  }

  /** Returns whether a type looks like a spec without {@code @FilterSpec}, which is reported. */
  private static boolean isForgotten(TypeElement type) {
    return !isSpec(type) && !isApi(type);
  }

  private static boolean isSpec(TypeElement type) {
    return type.getAnnotation(FilterSpec.class) != null;
  }

  /**
   * Returns whether a type is an API. {@code @Api} on anything but an annotation is not valid Java.
   */
  private static boolean isApi(TypeElement type) {
    return type.getKind() == ElementKind.ANNOTATION_TYPE && type.getAnnotation(Api.class) != null;
  }
}

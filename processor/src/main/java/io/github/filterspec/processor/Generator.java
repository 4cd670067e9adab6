package io.github.filterspec.processor;

import com.sun.source.util.Trees;
import io.github.filterspec.Api;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Operators;
import io.github.filterspec.processor.check.Rules;
import io.github.filterspec.processor.emit.Emitters;
import io.github.filterspec.processor.emit.source.GeneratedFile;
import io.github.filterspec.processor.host.Diagnostics;
import io.github.filterspec.processor.host.SourceWriter;
import io.github.filterspec.processor.model.PropertyKind;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Problem;
import io.github.filterspec.processor.read.ApiReader;
import io.github.filterspec.processor.read.KindReader;
import io.github.filterspec.processor.read.ReadResult;
import io.github.filterspec.processor.read.Readiness;
import io.github.filterspec.processor.read.SpecReadResult;
import io.github.filterspec.processor.read.SpecReader;
import io.github.filterspec.processor.read.round.PendingFilters;
import io.github.filterspec.processor.repair.KindSkeleton;
import io.github.filterspec.processor.repair.Skeleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The steps of processing a type: reading the type, checking the type, and writing the generated
 * files.
 */
final class Generator {
  /**
   * The qualified names of the APIs for which no class was generated, for example because another
   * type already has the name that the class needs.
   */
  private final Set<String> withoutDefinition = new HashSet<>();

  /**
   * The qualified names of the kinds of properties for which no class was generated, because
   * another type already has the name that the class needs.
   */
  private final Set<String> takenKinds = new HashSet<>();

  /**
   * The qualified names of the types that were generated as skeletons because a type or value is
   * missing.
   */
  private final Set<String> unfinished = new HashSet<>();

  private final PendingFilters filters;
  private final Readiness readiness;
  private final SpecReader specs;
  private final ApiReader apis;
  private final KindReader kinds;
  private final SourceWriter writer;
  private final Diagnostics diagnostics;

  Generator(ProcessingEnvironment environment, Optional<Trees> trees, Diagnostics diagnostics) {
    Elements elements = environment.getElementUtils();
    this.filters = new PendingFilters(elements);
    this.readiness = new Readiness(filters, trees);
    this.specs = new SpecReader(elements, environment.getTypeUtils(), filters, readiness);
    this.apis = new ApiReader(elements);
    this.kinds = new KindReader(elements, environment.getTypeUtils(), filters);
    this.writer = new SourceWriter(environment.getFiler(), elements);
    this.diagnostics = diagnostics;
  }

  /**
   * Registers the specs and the kinds of properties of a round, so that the members of a spec can
   * contain the filter of another spec, and can be properties of these kinds.
   */
  void expect(Collection<TypeElement> types) {
    filters.expectKinds(types.stream().filter(Generator::isKind).toList());
    filters.expect(
        types.stream().filter(type -> !isApi(type) && !(isKind(type) && !isSpec(type))).toList());
  }

  /**
   * Returns true if the compiler rejects a type in every round. The processor does not report other
   * problems of a type that the compiler rejects.
   */
  boolean isRejected(TypeElement type) {
    return readiness.isRejected(type);
  }

  boolean mustBeDeferred(TypeElement type) {
    return readiness.mustBeDeferred(type);
  }

  /**
   * Generates all files for a spec, an API or a kind of property, and reports all problems. For a
   * type that has none of the annotations {@code @FilterSpec}, {@code @Api} and {@code @Operators},
   * this method generates a skeleton and reports nothing, because {@code StrayAnnotations} reports
   * the missing annotation.
   */
  void generate(TypeElement type) {
    if (isForgotten(type)) {
      generateSkeleton(type);
      return;
    }
    if (isApi(type)) {
      generateFromApi(type);
    }
    if (isKind(type)) {
      generateFromKind(type);
    } else if (isSpec(type)) {
      generateFromSpec(type);
    }
  }

  private void generateFromKind(TypeElement type) {
    ReadResult<PropertyKind> read = kinds.read(type);
    List<Problem> problems =
        read.problems().isEmpty() ? Rules.check(read.value()) : read.problems();
    diagnostics.report(problems, type);
    if (!problems.isEmpty()) {
      generateSkeleton(type);
    } else if (!write(type, Emitters.emit(read.value()), List::of)) {
      takenKinds.add(type.getQualifiedName().toString());
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
   * Returns the given spec if it has no problems; otherwise returns the skeleton of the spec. A
   * skeleton prevents further errors in code that uses the generated types.
   */
  private Spec emittable(Spec spec, boolean good) {
    Spec possible = spec.withoutKinds(takenKinds);
    boolean complete =
        isDefined(spec)
            && !spec.holdsOneOf(unfinished)
            && possible.members().equals(spec.members());
    return good && complete ? spec : Skeleton.of(possible);
  }

  /** Returns false if the class that defines the API of the spec was not generated. */
  private boolean isDefined(Spec spec) {
    return spec.endpoint().stream().noneMatch(endpoint -> endpoint.isOfOneOf(withoutDefinition));
  }

  /** Writes the skeleton of a type. Nothing is written if the type cannot be read at all. */
  void generateSkeleton(TypeElement type) {
    List<GeneratedFile> files = skeleton(type);
    files.forEach(file -> unfinished.add(file.qualifiedName()));
    write(type, files, List::of);
  }

  private List<GeneratedFile> skeleton(TypeElement type) {
    try {
      if (isApi(type)) {
        return Emitters.emit(apis.read(type));
      }
      Stream<GeneratedFile> ofKind =
          isKind(type)
              ? Emitters.emit(KindSkeleton.of(kinds.read(type).value())).stream()
              : Stream.empty();
      Stream<GeneratedFile> ofSpec =
          isKind(type) && !isSpec(type)
              ? Stream.empty()
              : Emitters.emit(Skeleton.of(specs.read(type).spec())).stream();
      return Stream.concat(ofKind, ofSpec).toList();
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

  private static boolean isForgotten(TypeElement type) {
    return !isSpec(type) && !isApi(type) && !isKind(type);
  }

  private static boolean isSpec(TypeElement type) {
    return type.getAnnotation(FilterSpec.class) != null;
  }

  private static boolean isKind(TypeElement type) {
    return type.getAnnotation(Operators.class) != null;
  }

  /**
   * Returns true if a type is an API annotation. If {@code @Api} is on a type that is not an
   * annotation, the compiler reports an error.
   */
  private static boolean isApi(TypeElement type) {
    return type.getKind() == ElementKind.ANNOTATION_TYPE && type.getAnnotation(Api.class) != null;
  }
}

package io.github.filterspec.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.Trees;
import io.github.filterspec.Api;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.FilterspecGenerated;
import io.github.filterspec.Operators;
import io.github.filterspec.processor.host.Diagnostics;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.read.StrayAnnotations;
import io.github.filterspec.processor.read.round.UnresolvedTypes;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The annotation processor, which the compiler calls with specs and APIs. A spec that refers to
 * missing types is processed in a later round.
 */
@AutoService(Processor.class)
public final class FilterSpecProcessor extends AbstractProcessor {
  /**
   * The annotations that mark an interface as a spec or as a kind of property. An annotation such
   * as {@code @JsonBody} also marks a spec, because the user may have forgotten
   * {@code @FilterSpec}.
   */
  private static final List<Class<? extends Annotation>> OF_SPECS_AND_KINDS =
      Stream.concat(
              Stream.of(Operators.class, FilterSpec.class), // a spec needs its kinds
              FormType.declarable().stream().map(FormType::annotation))
          .toList();

  private StrayAnnotations strays;
  private Generator generator;
  private DeferredTypes deferred;
  private DeferredTypes unresolved;
  private Diagnostics diagnostics;

  /** Creates the processor, which the compiler then initializes. */
  @SuppressWarnings("NullAway.Init") // the compiler calls init before all other methods
  public FilterSpecProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Elements elements = environment.getElementUtils();
    Optional<Trees> trees = JavacTrees.of(environment);
    strays = new StrayAnnotations(elements, trees);
    diagnostics = new Diagnostics(environment.getMessager(), elements, trees);
    generator = new Generator(environment, trees, diagnostics);
    deferred = new DeferredTypes(elements);
    unresolved = new DeferredTypes(elements);
  }

  /**
   * Processes one round. This method claims all annotations of Filterspec, because javac warns
   * about annotations that no processor claims.
   */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    diagnostics.seen(round);
    ElementFilter.typesIn(round.getRootElements())
        .forEach(type -> guarded(type, this::reportStrays));
    Set<TypeElement> types = typesToRead(round);
    generator.expect(types);
    processTypes(types);
    endDeferrals(round);
    if (round.processingOver()) {
      deferred.takeAll().forEach(type -> guarded(type, generator::generateSkeleton));
      reportLateTypes();
      diagnostics.print();
    }
    return true;
  }

  private void reportStrays(TypeElement type) {
    diagnostics.report(strays.in(type).toList(), type);
  }

  private Set<TypeElement> typesToRead(RoundEnvironment round) {
    Set<TypeElement> found = new LinkedHashSet<>(deferred.takeAll());
    ElementFilter.typesIn(round.getElementsAnnotatedWith(Api.class)).stream()
        .filter(
            type ->
                type.getKind() == ElementKind.ANNOTATION_TYPE) // anything else is not valid Java
        .forEach(found::add);
    OF_SPECS_AND_KINDS.stream()
        .flatMap(
            annotation ->
                ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream()
                    .filter(type -> !isComposed(type, annotation)))
        .forEach(found::add);
    return found;
  }

  /**
   * Returns true if a type is an annotation of the user that has the annotation of a wire form. A
   * spec with the annotation of the user has this wire form.
   */
  private static boolean isComposed(TypeElement type, Class<? extends Annotation> form) {
    return type.getKind() == ElementKind.ANNOTATION_TYPE
        && form != FilterSpec.class
        && form != Operators.class;
  }

  /**
   * Generates skeletons for the deferred types that no later round can resolve. If no other
   * annotation processor generated types in a round, the method assumes that missing types stay
   * missing. If possible, skeletons are generated before the last round, because javac does not
   * resolve types that are generated in the last round.
   */
  private void endDeferrals(RoundEnvironment round) {
    List<TypeElement> circle = deferred.takeCircle();
    if (!circle.isEmpty()) {
      diagnostics.report(List.of(UnresolvedTypes.ofCircle(circle)), circle.get(0));
      circle.forEach(type -> guarded(type, generator::generateSkeleton));
    }
    if (round.processingOver() || isOnlyOurs(round)) {
      deferred.takeUnresolved().forEach(type -> guarded(type, this::endDeferral));
    }
    processTypes(deferred.takeAll());
  }

  private static boolean isOnlyOurs(RoundEnvironment round) {
    return round.getRootElements().stream()
        .allMatch(type -> type.getAnnotation(FilterspecGenerated.class) != null);
  }

  private void endDeferral(TypeElement type) {
    diagnostics.report(UnresolvedTypes.of(type, diagnostics::isSource).stream().toList(), type);
    generator.generateSkeleton(type);
    unresolved.add(type);
  }

  private void reportLateTypes() {
    unresolved.takeAll().stream()
        .filter(type -> !generator.isRejected(type) && !generator.mustBeDeferred(type))
        .forEach(type -> diagnostics.report(List.of(UnresolvedTypes.cameTooLate(type)), type));
  }

  /**
   * Processes the types. If a spec contains the filter of another spec, the processor processes the
   * other spec first.
   */
  private void processTypes(Collection<TypeElement> types) {
    types.forEach(type -> guarded(type, this::processType));
    if (deferred.size() < types.size()) {
      processTypes(deferred.takeAll());
    }
  }

  private void processType(TypeElement type) {
    if (generator.isRejected(type)) {
      generator.generateSkeleton(type);
      unresolved.add(type);
    } else if (generator.mustBeDeferred(type)) {
      deferred.add(type);
    } else {
      generator.generate(type);
    }
  }

  /**
   * Runs one step of the processing for a type. An internal error in the step is reported as one
   * problem of the processed type, and the processor continues with the next type.
   */
  private void guarded(TypeElement type, Consumer<TypeElement> step) {
    try {
      step.accept(type);
    } catch (RuntimeException | StackOverflowError e) {
      diagnostics.report(List.of(InternalErrorReport.of(type, e)), type);
    }
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("io.github.filterspec.*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}

package io.github.filterspec.processor;

import com.google.auto.service.AutoService;
import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Api;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.TaggedConditions;
import io.github.filterspec.processor.host.Diagnostics;
import io.github.filterspec.processor.read.EndlessWait;
import io.github.filterspec.processor.read.StrayAnnotations;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Takes filter specs and APIs as the compiler finds them; what must wait, waits for its types. */
@AutoService(Processor.class)
public final class FilterSpecProcessor extends AbstractProcessor {
  /** What specs are found by: one may have forgotten the first. */
  private static final List<Class<? extends Annotation>> OF_SPECS =
      List.of(
          FilterSpec.class,
          ActiveKeys.class,
          JsonBody.class,
          QueryParameters.class,
          TaggedConditions.class);

  /** Specs and APIs that refer to types which are missing so far, by qualified name. */
  private final Set<String> waiting = new LinkedHashSet<>();

  private StrayAnnotations strays;
  private Generator generator;
  private Diagnostics diagnostics;

  /** For the compiler, which makes one itself. */
  @SuppressWarnings("NullAway.Init") // init comes before everything else
  public FilterSpecProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Elements elements = environment.getElementUtils();
    strays = new StrayAnnotations(elements);
    diagnostics = new Diagnostics(environment.getMessager(), elements);
    generator = new Generator(environment, diagnostics);
  }

  /** Claims our own annotations: javac warns of those that nobody claims. */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    diagnostics.seen(round);
    if (round.processingOver()) {
      waitNoLonger();
      diagnostics.print();
    } else {
      ElementFilter.typesIn(round.getRootElements())
          .forEach(type -> guarded(type, it -> diagnostics.report(strays.in(it).toList(), it)));
      typesToRead(round).forEach(type -> guarded(type, this::processType));
    }
    return true;
  }

  private Set<TypeElement> typesToRead(RoundEnvironment round) {
    Set<TypeElement> found = new LinkedHashSet<>(takeWaiting());
    ElementFilter.typesIn(round.getElementsAnnotatedWith(Api.class)).stream()
        .filter(type -> type.getKind() == ElementKind.ANNOTATION_TYPE) // else it is no valid Java
        .forEach(found::add);
    OF_SPECS.forEach(
        annotation ->
            found.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))));
    return found;
  }

  private List<TypeElement> takeWaiting() {
    Elements elements = processingEnv.getElementUtils();
    List<TypeElement> types =
        waiting.stream()
            .map(elements::getTypeElement)
            .filter(Objects::nonNull) // javac forgets a type that extends itself
            .toList();
    waiting.clear();
    return types;
  }

  /**
   * Skeletons for what refers to types that never came, which the compiler reports. For uses in
   * signatures javac takes them too late; those cannot be helped.
   */
  private void waitNoLonger() {
    takeWaiting().forEach(type -> guarded(type, this::processType));
    List<TypeElement> types = takeWaiting();
    Set<String> generated = new LinkedHashSet<>();
    for (TypeElement type : types) {
      generator.generateSkeleton(type).forEach(file -> generated.add(file.name()));
    }
    new EndlessWait(types, generated)
        .problem(diagnostics::isSource)
        .ifPresent(problem -> diagnostics.report(List.of(problem), types.get(0)));
  }

  private void processType(TypeElement type) {
    if (generator.mustWait(type)) {
      waiting.add(type.getQualifiedName().toString());
    } else {
      generator.generate(type);
    }
  }

  /** A fault of ours is one error at the type; the others go on. */
  private void guarded(TypeElement type, Consumer<TypeElement> step) {
    try {
      step.accept(type);
    } catch (RuntimeException | StackOverflowError e) {
      diagnostics.report(List.of(Fault.of(type, e)), type);
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

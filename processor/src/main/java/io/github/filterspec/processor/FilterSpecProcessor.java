package io.github.filterspec.processor;

import com.google.auto.service.AutoService;
import io.github.filterspec.Api;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.check.Rules;
import io.github.filterspec.processor.check.Skeleton;
import io.github.filterspec.processor.emit.Emitters;
import io.github.filterspec.processor.emit.GeneratedFile;
import io.github.filterspec.processor.host.Diagnostics;
import io.github.filterspec.processor.host.SourceWriter;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Problem;
import io.github.filterspec.processor.read.ApiReader;
import io.github.filterspec.processor.read.EndlessWait;
import io.github.filterspec.processor.read.SpecReader;
import io.github.filterspec.processor.read.SpecReading;
import io.github.filterspec.processor.read.StrayAnnotations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

/** Reads filter specs, checks them, and emits their queries and services. */
@AutoService(Processor.class)
public final class FilterSpecProcessor extends AbstractProcessor {
  /** Specs and APIs that refer to types which are missing so far, by qualified name. */
  private final Set<String> waiting = new LinkedHashSet<>();

  /** APIs whose definition could not be written, since its name is taken. */
  private final Set<String> withoutDefinition = new HashSet<>();

  private SpecReader specs;
  private ApiReader apis;
  private StrayAnnotations strays;
  private SourceWriter writer;
  private Diagnostics diagnostics;

  /** For the compiler, which makes one itself. */
  @SuppressWarnings("NullAway.Init") // init comes before everything else
  public FilterSpecProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Elements elements = environment.getElementUtils();
    specs = new SpecReader(elements, environment.getTypeUtils());
    apis = new ApiReader(elements);
    strays = new StrayAnnotations(elements);
    writer = new SourceWriter(environment.getFiler(), elements);
    diagnostics = new Diagnostics(environment.getMessager(), elements);
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
          .forEach(type -> guarded(type, it -> report(it, strays.in(it).toList())));
      typesToRead(round).forEach(type -> guarded(type, this::processType));
    }
    return true;
  }

  private Set<TypeElement> typesToRead(RoundEnvironment round) {
    Set<TypeElement> found = new LinkedHashSet<>(takeWaiting());
    ElementFilter.typesIn(round.getElementsAnnotatedWith(Api.class)).stream()
        .filter(type -> type.getKind() == ElementKind.ANNOTATION_TYPE) // else it is no valid Java
        .forEach(found::add);
    found.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(FilterSpec.class)));
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
      List<GeneratedFile> files = skeleton(type);
      write(type, files);
      files.forEach(file -> generated.add(file.name()));
    }
    new EndlessWait(types, generated)
        .problem(diagnostics::isSource)
        .ifPresent(problem -> report(types.get(0), List.of(problem)));
  }

  /** What can be read of a type without what is missing; perhaps nothing, as of a wrong value. */
  private List<GeneratedFile> skeleton(TypeElement type) {
    try {
      return type.getAnnotation(FilterSpec.class) == null
          ? Emitters.emit(apis.read(type))
          : Emitters.emit(Skeleton.of(specs.read(type).spec()));
    } catch (RuntimeException e) {
      return List.of();
    }
  }

  private void processType(TypeElement type) {
    if (specs.mustWait(type)) {
      waiting.add(type.getQualifiedName().toString());
      return;
    }
    // @Api on anything else is no valid Java
    if (type.getKind() == ElementKind.ANNOTATION_TYPE && type.getAnnotation(Api.class) != null) {
      processApi(type);
    }
    if (type.getAnnotation(FilterSpec.class) != null) {
      processSpec(type);
    }
  }

  private void processApi(TypeElement annotation) {
    io.github.filterspec.processor.model.Api api = apis.read(annotation);
    report(annotation, Rules.check(api));
    if (!write(annotation, Emitters.emit(api))) {
      withoutDefinition.add(api.origin().type());
    }
  }

  private void processSpec(TypeElement type) {
    SpecReading reading = specs.read(type);
    List<Problem> problems = new ArrayList<>(reading.problems());
    if (reading.complete()) {
      problems.addAll(Rules.check(reading.spec()));
    }
    report(type, problems);
    write(type, Emitters.emit(emittable(reading.spec(), reading.complete() && problems.isEmpty())));
  }

  /** A bad spec still gets the types that others refer to, so that one mistake is one error. */
  private Spec emittable(Spec spec, boolean good) {
    return good && isDefined(spec) ? spec : Skeleton.of(spec);
  }

  /** Whether the API of a query has a definition to refer to. */
  private boolean isDefined(Spec spec) {
    return spec.endpoint().stream().noneMatch(it -> it.isOfOneOf(withoutDefinition));
  }

  private boolean write(TypeElement type, List<GeneratedFile> files) {
    Optional<Problem> taken = writer.write(files);
    report(type, taken.stream().toList());
    return taken.isEmpty();
  }

  private void report(TypeElement type, List<Problem> problems) {
    problems.forEach(problem -> diagnostics.report(problem, type));
  }

  /** A fault of ours is one error at the type; the others go on. */
  private void guarded(TypeElement type, Consumer<TypeElement> step) {
    try {
      step.accept(type);
    } catch (RuntimeException | StackOverflowError e) {
      report(type, List.of(Fault.of(type, e)));
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

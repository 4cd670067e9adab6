package io.github.filterspec.processor;

import com.google.auto.service.AutoService;
import io.github.filterspec.Api;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.check.Rules;
import io.github.filterspec.processor.emit.Emitters;
import io.github.filterspec.processor.host.Diagnostics;
import io.github.filterspec.processor.host.SourceWriter;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import io.github.filterspec.processor.read.ApiReader;
import io.github.filterspec.processor.read.SpecReader;
import io.github.filterspec.processor.read.SpecReading;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads filter specs, checks them, and emits their queries and services. */
@AutoService(Processor.class)
public final class FilterSpecProcessor extends AbstractProcessor {
  /** Specs that refer to types which are missing so far, by qualified name. */
  private final Set<String> waiting = new LinkedHashSet<>();

  private SpecReader specs;
  private ApiReader apis;
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
    writer = new SourceWriter(environment.getFiler(), elements);
    diagnostics = new Diagnostics(environment.getMessager(), elements);
  }

  /** Claims our own annotations: javac warns of those that nobody claims. */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!round.processingOver()) {
      ElementFilter.typesIn(round.getElementsAnnotatedWith(Api.class))
          .forEach(api -> guarded(api, this::processApi));
      specsOf(round).forEach(spec -> guarded(spec, this::processSpec));
    }
    return true;
  }

  private List<TypeElement> specsOf(RoundEnvironment round) {
    List<TypeElement> found = new ArrayList<>();
    for (String name : waiting) {
      found.add(processingEnv.getElementUtils().getTypeElement(name));
    }
    waiting.clear();
    found.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(FilterSpec.class)));
    return found;
  }

  private void processApi(TypeElement annotation) {
    if (annotation.getKind() == ElementKind.ANNOTATION_TYPE) {
      io.github.filterspec.processor.model.Api api = apis.read(annotation);
      List<Problem> problems = Rules.check(api);
      problems.forEach(diagnostics::report);
      if (problems.isEmpty()) {
        Emitters.emit(api).forEach(writer::write);
      }
    }
  }

  private void processSpec(TypeElement spec) {
    if (specs.mustWait(spec)) {
      waiting.add(spec.getQualifiedName().toString());
      return;
    }
    SpecReading reading = specs.read(spec);
    reading.problems().forEach(diagnostics::report);
    reading.spec().ifPresent(model -> emit(model, reading.problems().isEmpty()));
  }

  private void emit(Spec spec, boolean readable) {
    List<Problem> problems = Rules.check(spec);
    problems.forEach(diagnostics::report);
    if (readable && problems.isEmpty()) {
      Emitters.emit(spec).forEach(writer::write);
    }
  }

  /** A fault of ours is one error at the spec; the other specs go on. */
  private void guarded(TypeElement element, Consumer<TypeElement> step) {
    try {
      step.accept(element);
    } catch (RuntimeException e) {
      diagnostics.report(fault(element, e));
    }
  }

  private static Problem fault(Element element, RuntimeException e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    return new Problem(
        Code.FS099,
        "a fault of Filterspec's processor, not of yours: please report it with this text\n"
            + trace,
        Origin.ofType(((TypeElement) element).getQualifiedName().toString()));
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

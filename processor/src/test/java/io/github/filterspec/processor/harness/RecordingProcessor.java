package io.github.filterspec.processor.harness;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** A processor like another, whose calls of the Filer are written down. */
public final class RecordingProcessor extends AbstractProcessor {
  private final Processor processor;
  private final List<Created> created = new ArrayList<>();

  /** Records what a processor creates. */
  public RecordingProcessor(Processor processor) {
    this.processor = processor;
  }

  /** A file, and the outermost types that it was said to come from. */
  public record Created(String file, List<String> origins) {}

  /** What was created, in order. */
  public List<Created> created() {
    return created;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    Filer filer = environment.getFiler();
    Filer recording =
        proxy(
            Filer.class,
            (proxy, method, arguments) -> {
              record(method.getName(), arguments);
              return invoke(() -> method.invoke(filer, arguments));
            });
    processor.init(
        proxy(
            ProcessingEnvironment.class,
            (proxy, method, arguments) ->
                method.getName().equals("getFiler")
                    ? recording
                    : invoke(() -> method.invoke(environment, arguments))));
  }

  private void record(String method, Object[] arguments) {
    Element[] origins = (Element[]) arguments[arguments.length - 1];
    String name = method.equals("createSourceFile") ? arguments[0].toString() : method;
    created.add(new Created(name, Arrays.stream(origins).map(this::outermost).toList()));
  }

  private String outermost(Element element) {
    Element outer = Objects.requireNonNull(element.getEnclosingElement());
    return outer.getKind() == ElementKind.PACKAGE
        ? ((TypeElement) element).getQualifiedName().toString()
        : outermost(outer);
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    ClassLoader loader = RecordingProcessor.class.getClassLoader();
    return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, handler));
  }

  private static Object invoke(ReflectiveCall call) throws Throwable {
    try {
      return call.invoke();
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** A call that throws what the called method throws, wrapped. */
  private interface ReflectiveCall {
    Object invoke() throws ReflectiveOperationException;
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // it does what the processor does
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}

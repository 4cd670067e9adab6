package io.github.filterspec.processor.harness;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that delegates to another one and replaces its Filer. */
public final class WithFiler extends AbstractProcessor {
  private final Processor processor;
  private final Function<Filer, InvocationHandler> handler;

  /**
   * Creates a processor.
   *
   * @param processor the processor to delegate to
   * @param handler replaces the compiler's Filer
   */
  public WithFiler(Processor processor, Function<Filer, InvocationHandler> handler) {
    this.processor = processor;
    this.handler = handler;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    Filer filer = proxy(Filer.class, handler.apply(environment.getFiler()));
    processor.init(
        proxy(
            ProcessingEnvironment.class,
            (proxy, method, arguments) ->
                method.getName().equals("getFiler")
                    ? filer
                    : method.invoke(environment, arguments)));
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    ClassLoader loader = WithFiler.class.getClassLoader();
    return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, handler));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    processor.process(annotations, round);
    return false;
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

package io.github.filterspec.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Toolchain;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fault of the processor's own is one error at the spec, with a request to report it. */
class FaultTest {

  @ParameterizedTest
  @EnumSource
  void isAnErrorLikeAnyOther(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .only(new Faulty())
            .add(
                "@FilterSpec @ActiveKeys(\"keys\") public interface Spec { @Filter String text(); }")
            .run();

    assertThat(compiled.errors()).hasSize(1);
    assertThat(compiled.errors().get(0).replaceAll("\\s+", " "))
        .startsWith("Spec.java:2:")
        .contains(
            "error: FS099: a fault of Filterspec's processor, not of yours: please report it with"
                + " this text java.lang.IllegalStateException: the disk is on fire");
  }

  /** Our processor, but the compiler's Filer fails. */
  private static final class Faulty extends AbstractProcessor {
    private final Processor ours = new FilterSpecProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      InvocationHandler fire =
          (proxy, method, arguments) -> {
            throw new IllegalStateException("the disk is on fire");
          };
      Filer filer = proxy(Filer.class, fire);
      ours.init(
          proxy(
              ProcessingEnvironment.class,
              (proxy, method, arguments) ->
                  method.getName().equals("getFiler")
                      ? filer
                      : method.invoke(environment, arguments)));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
      return type.cast(
          Proxy.newProxyInstance(FaultTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      ours.process(annotations, round);
      return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return ours.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}

package io.github.filterspec.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Toolchain;
import io.github.filterspec.processor.harness.WithFiler;
import java.lang.reflect.InvocationHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An internal error of the processor is one error at the spec, with a request to report it. */
class InternalErrorReportTest {
  private static final InvocationHandler FIRE =
      (proxy, method, arguments) -> {
        throw new IllegalStateException("the disk is on fire");
      };

  @ParameterizedTest
  @EnumSource
  void internalErrorIsOneErrorAtTheSpec(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .only(new WithFiler(new FilterSpecProcessor(), filer -> FIRE))
            .add(
                "@FilterSpec @ActiveKeys(\"keys\") public interface Spec { @Filter String text(); }")
            .run();

    assertThat(compiled.errors()).hasSize(1);
    assertThat(compiled.errors().get(0).replaceAll("\\s+", " "))
        .startsWith("Spec.java:2:")
        .contains(
            "error: FS099: an internal error of Filterspec's processor. It is not your fault. Please report it with this text java.lang.IllegalStateException: the disk is on fire");
  }
}

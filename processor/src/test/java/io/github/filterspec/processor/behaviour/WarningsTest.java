package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.FilterSpecProcessor;
import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Source;
import io.github.filterspec.processor.harness.Toolchain;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

/** The processor adds no warnings to a project. */
class WarningsTest {

  @Test
  void annotationsOfFilterspecAreClaimed() {
    Compiled compiled =
        Compilation.javac()
            .options("-Xlint:all")
            .add(
                "@Api public @interface Shop {}",
                """
                @FilterSpec @Shop @ActiveKeys("keys") @Constant(name = "a", value = "b")
                @Reads(method = POST, path = "a", items = String.class)
                public interface Spec {
                  @Filter @Ends(from = "a", to = "b") TimeRange when();
                  @Flag @Unset(as = Unset.As.ABSENT) boolean on();
                }
                """)
            .run();

    assertThat(compiled.messages())
        .noneMatch(message -> message.text().contains("io.github.filterspec."));
  }

  @Test
  void projectWithoutASpecHasNoWarning() {
    Compilation.javac()
        .options("-Xlint:all", "-Werror")
        .add("public interface Plain {}")
        .run()
        .clean();
  }

  @Test
  void typesThatOnlyJavadocUsesAreNotImported() {
    Compiled compiled =
        Compilation.with(Toolchain.ECJ)
            .options("-warn:unusedImport")
            .add(
                Source.of(
                    "package q; public interface Base {"
                        + " @io.github.filterspec.Filter String text(); }"),
                Source.of(
                    "package p; @io.github.filterspec.FilterSpec @io.github.filterspec.JsonBody"
                        + " public interface Spec extends q.Base {}"))
            .run()
            .clean();

    assertThat(compiled.generated("SpecFilter")).contains("{@link q.Base#text()}");
  }

  @Test
  void theNewestJavaIsSupported() {
    assertThat(new FilterSpecProcessor().getSupportedSourceVersion())
        .isEqualTo(SourceVersion.latestSupported());
  }
}

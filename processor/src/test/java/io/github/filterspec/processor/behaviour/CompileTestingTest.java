package io.github.filterspec.processor.behaviour;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.filterspec.processor.FilterSpecProcessor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The processor works in the tests of users, with Google's Compile Testing. */
class CompileTestingTest {

  @Test
  void aGoodSpecCompilesWithoutWarnings() {
    Compilation compilation = compile("@Filter Set<String> tags();");

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("shop.OrdersFilter")
        .contentsAsUtf8String()
        .contains("public Set<String> tags()");
  }

  @Test
  void problemIsOneErrorInItsLine() {
    Compilation compilation = compile("@Filter int total();");

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("FS009: the spec does not say what is sent while total() is not set")
        .inFile(source("@Filter int total();"))
        .onLine(6);
  }

  private static Compilation compile(String member) {
    return javac().withProcessors(new FilterSpecProcessor()).compile(source(member));
  }

  private static JavaFileObject source(String member) {
    return JavaFileObjects.forSourceLines(
        "shop.Orders",
        "package shop;",
        "import io.github.filterspec.*;",
        "import java.util.Set;",
        "@FilterSpec @ActiveKeys(\"keys\")",
        "public interface Orders {",
        "  " + member,
        "}");
  }
}

package io.github.filterspec.processor.harness;

import io.github.filterspec.processor.FilterSpecProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * A compilation with the processor, in this process and in temporary folders, which are deleted.
 */
public final class Compilation {
  private final Toolchain toolchain;
  private final List<Source> sources = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final List<Processor> processors = new ArrayList<>(List.of(new FilterSpecProcessor()));
  private Map<String, byte[]> classes = Map.of();

  private Compilation(Toolchain toolchain) {
    this.toolchain = toolchain;
  }

  /** Returns a compilation with javac. */
  public static Compilation javac() {
    return with(Toolchain.JAVAC);
  }

  /** Returns a compilation with one of the compilers. */
  public static Compilation with(Toolchain toolchain) {
    return new Compilation(toolchain);
  }

  /** Adds files. */
  public Compilation add(Source... more) {
    sources.addAll(Arrays.asList(more));
    return this;
  }

  /** Adds files of the package {@code p}; see {@link Source#inP}. */
  public Compilation add(String... more) {
    Arrays.stream(more).map(Source::inP).forEach(sources::add);
    return this;
  }

  /** Passes these options to the compiler. */
  public Compilation options(String... more) {
    options.addAll(Arrays.asList(more));
    return this;
  }

  /**
   * Reports the errors in the bodies of methods, too, although there are errors elsewhere. Builds
   * ask javac for that with {@code --should-stop}; Eclipse's compiler always does so.
   */
  public Compilation reportingAllErrors() {
    return toolchain == Toolchain.JAVAC ? options("--should-stop=ifError=FLOW") : this;
  }

  /**
   * Makes every warning of javac an error, those of doclint included. Eclipse's compiler runs
   * without warnings.
   */
  public Compilation strict() {
    return toolchain == Toolchain.JAVAC
        ? options("-Xlint:all,-processing", "-Xdoclint:all,-missing", "-Werror")
        : this;
  }

  /** Runs these processors in addition, before the processor of Filterspec. */
  public Compilation before(Processor... others) {
    processors.addAll(0, Arrays.asList(others));
    return this;
  }

  /** Runs this processor instead of the processor of Filterspec. */
  public Compilation only(Processor processor) {
    processors.clear();
    processors.add(processor);
    return this;
  }

  /** Runs no processor. */
  public Compilation withoutProcessors() {
    processors.clear();
    options.add("-proc:none");
    return this;
  }

  /** Adds the class files of an earlier compilation, without its sources. */
  public Compilation against(Compiled earlier) {
    classes = earlier.classes();
    return this;
  }

  /** Compiles. */
  public Compiled run() {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      return run(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Compiled run(TemporaryFolder folder) throws IOException {
    for (Map.Entry<String, byte[]> file : classes.entrySet()) {
      folder.write(Path.of("lib", file.getKey()), file.getValue());
    }
    List<Path> files = new ArrayList<>();
    for (Source source : sources) {
      byte[] text = source.text().getBytes(StandardCharsets.UTF_8);
      files.add(folder.write(Path.of("src", source.path()), text));
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    boolean success = call(folder, files, diagnostics);
    return new Compiled(
        success,
        diagnostics.getDiagnostics().stream().map(Message::of).toList(),
        folder.texts("gen"),
        folder.files("out"),
        classes);
  }

  private boolean call(
      TemporaryFolder folder, List<Path> files, DiagnosticCollector<JavaFileObject> diagnostics)
      throws IOException {
    JavaCompiler compiler = toolchain.compiler();
    List<String> all = new ArrayList<>(toolchain.options());
    all.addAll(List.of("-encoding", "UTF-8", "-parameters"));
    all.addAll(List.of("-d", folder.folder("out"), "-s", folder.folder("gen")));
    all.addAll(
        List.of("-classpath", folder.folder("lib") + File.pathSeparator + UserClassPath.text()));
    all.addAll(options);
    // Eclipse's own file manager walks through all classes of the JDK for each compilation.
    try (StandardJavaFileManager manager =
        Toolchain.JAVAC
            .compiler()
            .getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(),
              manager,
              diagnostics,
              all,
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(processors);
      return task.call();
    }
  }
}

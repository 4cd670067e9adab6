package io.github.filterspec.processor.host;

import io.github.filterspec.processor.emit.GeneratedFile;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/** Hands finished files to the compiler, each with the one type that it was generated from. */
public final class SourceWriter {
  private final Filer filer;
  private final Elements elements;
  private final Map<String, Origin> written = new HashMap<>();

  /** A writer for this compilation. */
  public SourceWriter(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** Writes a file; the name of its type may be taken. */
  public Optional<Problem> write(GeneratedFile file) {
    TypeElement origin = elements.getTypeElement(file.origin().type());
    String name = file.type().reflectionName();
    try {
      write(filer.createSourceFile(name, origin), file);
      written.put(name, file.origin());
      return Optional.empty();
    } catch (FilerException e) {
      return Optional.of(taken(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(JavaFileObject target, GeneratedFile file) throws IOException {
    try (Writer writer = target.openWriter()) {
      writer.write(file.text());
    }
  }

  private Problem taken(GeneratedFile file) {
    Origin other = written.get(file.type().reflectionName());
    return other == null
        ? taken(file, file.origin(), "a type of yours")
        : takenByLater(file, List.of(other, file.origin()));
  }

  /** Compilers differ in the order of types, but not in what they report. */
  private static Problem takenByLater(GeneratedFile file, List<Origin> two) {
    List<Origin> byName = two.stream().sorted(Comparator.comparing(Origin::type)).toList();
    return taken(file, byName.get(1), "what is generated from " + byName.get(0).type());
  }

  private static Problem taken(GeneratedFile file, Origin origin, String owner) {
    return new Problem(
        Code.FS024,
        "%s would be generated from here, but is already %s: rename one of them"
            .formatted(file.type().simpleName(), owner),
        origin);
  }
}

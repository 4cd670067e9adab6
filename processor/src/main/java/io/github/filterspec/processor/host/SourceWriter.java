package io.github.filterspec.processor.host;

import io.github.filterspec.processor.emit.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Hands finished files to the compiler, each with the one type that it was generated from. */
public final class SourceWriter {
  private final Filer filer;
  private final Elements elements;

  /** A writer for this compilation. */
  public SourceWriter(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** Writes a file. */
  public void write(GeneratedFile file) {
    TypeElement origin = elements.getTypeElement(file.origin().type());
    try (Writer writer =
        filer.createSourceFile(file.type().reflectionName(), origin).openWriter()) {
      writer.write(file.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

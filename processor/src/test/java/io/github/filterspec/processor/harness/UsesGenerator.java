package io.github.filterspec.processor.harness;

import io.github.filterspec.FilterSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Writes, for each spec, code that uses everything that is generated from it: every method for
 * every member.
 *
 * <p>The code is derived from the corrected spec and not from the generated types, so a missing
 * method is a compiler error. A type whose name is taken is not used.
 */
public final class UsesGenerator extends AbstractProcessor {
  private final List<String> written = new ArrayList<>();
  private final boolean inSignatures;

  private UsesGenerator(boolean inSignatures) {
    this.inSignatures = inSignatures;
  }

  /** Returns a generator of uses in signatures and in bodies. */
  public static UsesGenerator everywhere() {
    return new UsesGenerator(true);
  }

  /** Returns a generator of uses in bodies. */
  public static UsesGenerator inBodies() {
    return new UsesGenerator(false);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ElementFilter.typesIn(round.getElementsAnnotatedWith(FilterSpec.class)).forEach(this::write);
    return false;
  }

  private void write(TypeElement spec) {
    UsesOfSpec uses = new UsesOfSpec(spec, processingEnv.getElementUtils(), inSignatures);
    if (uses.isNameTaken() || written.contains(uses.name())) {
      return;
    }
    String qualified = (uses.inPackage().isEmpty() ? "" : uses.inPackage() + ".") + uses.name();
    try (Writer writer = processingEnv.getFiler().createSourceFile(qualified).openWriter()) {
      writer.write(uses.text());
      written.add(uses.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}

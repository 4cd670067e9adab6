package io.github.filterspec.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.model.Origin;

/**
 * A finished file.
 *
 * @param type the type in it
 * @param text its source, which imports also what is in {@code java.lang}
 * @param origin the one type that it was generated from
 */
public record GeneratedFile(ClassName type, String text, Origin origin) {

  /** The qualified name of the type in it. */
  public String qualifiedName() {
    return type.canonicalName();
  }

  /** The file of a type. */
  public static GeneratedFile of(ClassName name, TypeSpec type, Origin origin) {
    JavaFile file = JavaFile.builder(name.packageName(), type).indent("  ").build();
    return new GeneratedFile(name, Layout.tidy(file.toString()), origin);
  }
}

package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.model.Origin;

/**
 * A finished file.
 *
 * @param type the type in the file
 * @param text the source, which also imports types in {@code java.lang}
 * @param origin the one type that the file was generated from
 */
public record GeneratedFile(ClassName type, String text, Origin origin) {

  /** Returns the qualified name of the type in the file. */
  public String qualifiedName() {
    return type.canonicalName();
  }

  /** Returns the file of a type. */
  public static GeneratedFile of(ClassName name, TypeSpec type, Origin origin) {
    JavaFile file = JavaFile.builder(name.packageName(), type).indent("  ").build();
    return new GeneratedFile(name, Layout.tidy(file.toString()), origin);
  }
}

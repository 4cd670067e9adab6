package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.model.Origin;

/**
 * The source text of a generated file.
 *
 * @param text the source text, which imports all types that the file uses, including types in
 *     {@code java.lang}
 * @param origin the spec or API that the file is generated from
 */
public record GeneratedFile(ClassName type, String text, Origin origin) {

  /** Returns the qualified name of the generated type. */
  public String qualifiedName() {
    return type.canonicalName();
  }

  /** Creates a file that contains a generated type. */
  public static GeneratedFile of(ClassName name, TypeSpec type, Origin origin) {
    JavaFile file = JavaFile.builder(name.packageName(), type).indent("  ").build();
    return new GeneratedFile(name, Layout.tidy(file.toString()), origin);
  }
}

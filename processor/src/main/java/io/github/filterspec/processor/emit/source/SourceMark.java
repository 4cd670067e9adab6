package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.github.filterspec.FilterspecGenerated;
import io.github.filterspec.processor.model.Access;
import java.util.List;

/** The annotation that names the source of a generated type. */
public final class SourceMark {
  private SourceMark() {}

  /**
   * Returns the annotation; empty in the skeleton of a private type, because generated code cannot
   * name that type.
   */
  public static List<AnnotationSpec> of(ClassName source, Access access) {
    return access.isWithinPackage()
        ? List.of(
            AnnotationSpec.builder(FilterspecGenerated.class)
                .addMember("value", "$T.class", source)
                .build())
        : List.of();
  }
}

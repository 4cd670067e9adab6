package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.github.filterspec.FilterspecGenerated;
import io.github.filterspec.processor.model.Access;
import java.util.List;

/**
 * The annotation {@code @FilterspecGenerated}, which names the spec or API that a type is generated
 * from.
 */
public final class SourceMark {
  private SourceMark() {}

  /**
   * Returns the annotation {@code @FilterspecGenerated} for a generated type; empty if generated
   * code cannot access the spec or API.
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

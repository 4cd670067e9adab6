package io.github.filterspec.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.github.filterspec.FilterspecGenerated;
import io.github.filterspec.processor.model.Access;
import java.util.List;

/** The annotation that says from which type of the user's another one was generated. */
public final class SourceMark {
  private SourceMark() {}

  /** The annotation; none in the skeleton of a private type, which cannot be named there. */
  public static List<AnnotationSpec> of(ClassName source, Access access) {
    return access.isWithinPackage()
        ? List.of(
            AnnotationSpec.builder(FilterspecGenerated.class)
                .addMember("value", "$T.class", source)
                .build())
        : List.of();
  }
}

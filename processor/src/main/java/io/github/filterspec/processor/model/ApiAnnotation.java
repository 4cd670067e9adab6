package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * An annotation that declares the API of a spec.
 *
 * @param declared true if the annotation has {@code @Api}; false if the user probably forgot
 *     {@code @Api}
 * @param signIns the ways to authenticate requests to the API
 */
public record ApiAnnotation(ClassName type, boolean declared, List<SignInScheme> signIns) {

  public ApiAnnotation {
    signIns = List.copyOf(signIns);
  }
}

package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * An API, from its annotation.
 *
 * @param access the code that can access the annotation
 * @param deprecated true if code that uses the annotation gets a deprecation warning
 * @param signIns the ways to authenticate requests
 * @param parts the settings that all endpoints of the API share
 * @param origin the place of the annotation's declaration
 */
public record Api(
    ClassName type,
    Access access,
    boolean deprecated,
    List<SignInScheme> signIns,
    ApiParts parts,
    Origin origin) {

  public Api {
    signIns = List.copyOf(signIns);
  }

  public boolean isPublic() {
    return access == Access.PUBLIC;
  }

  /**
   * Returns true if generated code cannot access the annotation. The processor reports an error if
   * generated code cannot access the annotation.
   */
  public boolean isPrivate() {
    return !access.isWithinPackage();
  }
}

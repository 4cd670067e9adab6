package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * An API, from its annotation.
 *
 * @param access the code that can access the annotation
 * @param deprecated true if code that uses the annotation gets a deprecation warning
 * @param bearer true if requests contain a bearer token
 * @param parts the settings that all endpoints of the API share
 * @param origin the place of the annotation's declaration
 */
public record Api(
    ClassName type,
    Access access,
    boolean deprecated,
    boolean bearer,
    ApiParts parts,
    Origin origin) {

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

package io.github.filterspec.runtime.expression;

/** An exception for JSON that does not have the structure of an expression. */
public final class MalformedExpressionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String path;

  /**
   * Creates an exception.
   *
   * @param type the simple name of the generated expression
   * @param path the path in the expression to the JSON value that has a wrong structure
   * @param reason a phrase such as "is not an array"
   */
  public MalformedExpressionException(String type, String path, String reason) {
    super("%s: $%s %s".formatted(type, path, reason));
    this.path = path;
  }

  /**
   * Returns the path to the JSON value that has a wrong structure.
   *
   * @return the path in the expression, such as {@code .or[0].and[2]}; empty if the whole
   *     expression has a wrong structure
   */
  public String path() {
    return path;
  }
}

package io.github.filterspec.runtime.expression;

/** Says that JSON has not the shape of an expression, and where. */
public final class MisshapenException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String path;

  MisshapenException(String type, String path, String reason) {
    super("%s: $%s %s".formatted(type, path, reason));
    this.path = path;
  }

  /**
   * Where the shape is another one.
   *
   * @return the path within the expression, such as {@code .or[0].and[2]}; empty for all of it
   */
  public String path() {
    return path;
  }
}

package io.github.filterspec.runtime.codec;

/**
 * The path to a problem in a nested value. The path is the beginning of a phrase such as "at
 * filters[0].values is empty".
 */
final class ProblemPath {
  private static final String AT = "at ";

  private ProblemPath() {}

  /** Turns the problem of a component into the problem of the record that has the component. */
  static String ofComponent(String name, String problem) {
    return AT + name + (isPath(problem) ? join(problem) : " " + problem);
  }

  /**
   * Turns the problem of an element into the problem of the list or the set that has the element.
   */
  static String ofElement(int index, String problem) {
    return isPath(problem)
        ? AT + "[" + index + "]" + join(problem)
        : "has an element that " + problem;
  }

  /**
   * Turns the problem of a value in a map into the problem of the map. The result does not contain
   * the key of the value, because the key may be personal data.
   */
  static String ofMapValue(String problem) {
    return isPath(problem) ? AT + "*" + join(problem) : "has a value that " + problem;
  }

  private static boolean isPath(String problem) {
    return problem.startsWith(AT);
  }

  private static String join(String problem) {
    String rest = problem.substring(AT.length());
    return rest.startsWith("[") ? rest : "." + rest;
  }
}

package io.github.filterspec.runtime.codec;

/**
 * The place of a flaw in a nested value, as the beginning of a phrase: {@code at filters[0].values
 * is empty}.
 */
final class FlawPath {
  private static final String AT = "at ";

  private FlawPath() {}

  /** Returns the flaw of a record that has a component with a flaw. */
  static String ofComponent(String name, String flaw) {
    return AT + name + (isPath(flaw) ? join(flaw) : " " + flaw);
  }

  /** Returns the flaw of a list or a set that has an element with a flaw. */
  static String ofElement(int index, String flaw) {
    return isPath(flaw) ? AT + "[" + index + "]" + join(flaw) : "has an element that " + flaw;
  }

  /** Returns the flaw of a map that has a value with a flaw. The key may be personal data. */
  static String ofMapValue(String flaw) {
    return isPath(flaw) ? AT + "*" + join(flaw) : "has a value that " + flaw;
  }

  private static boolean isPath(String flaw) {
    return flaw.startsWith(AT);
  }

  private static String join(String flaw) {
    String rest = flaw.substring(AT.length());
    return rest.startsWith("[") ? rest : "." + rest;
  }
}

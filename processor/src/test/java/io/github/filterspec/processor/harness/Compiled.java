package io.github.filterspec.processor.harness;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The result of a compilation.
 *
 * @param success whether the compiler reported no error
 * @param messages the messages of the compiler
 * @param generated the text of the generated files, by path
 * @param outputs the class files, by path
 * @param library the class files that it was compiled against
 */
public record Compiled(
    boolean success,
    List<Message> messages,
    Map<String, String> generated,
    Map<String, byte[]> outputs,
    Map<String, byte[]> library) {

  /** Fails unless there was neither an error nor a warning. */
  public Compiled clean() {
    List<Message> bad =
        messages.stream().filter(message -> message.isError() || message.isWarning()).toList();
    if (!success || !bad.isEmpty()) {
      throw new AssertionError("not clean: " + bad + "\n" + String.join("\n", generated.values()));
    }
    return this;
  }

  /** Returns the errors as text. */
  public List<String> errors() {
    return messages.stream().filter(Message::isError).map(Message::toString).toList();
  }

  /** Returns the errors, and the warnings of the processor, as text. */
  public List<String> problems() {
    return messages.stream().filter(Message::isProblem).map(Message::toString).toList();
  }

  /** Returns the text of the generated file with this simple name. */
  public String generated(String simpleName) {
    return generated.entrySet().stream()
        .filter(file -> ("/" + file.getKey()).endsWith("/" + simpleName + ".java"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError(simpleName + ": only " + generated.keySet()));
  }

  /** Returns all class files, including those that it was compiled against. */
  public Map<String, byte[]> classes() {
    Map<String, byte[]> all = new TreeMap<>(library);
    all.putAll(outputs);
    return all;
  }

  /** Returns the same result without one class file. */
  public Compiled without(String classFile) {
    Map<String, byte[]> rest = new TreeMap<>(outputs);
    rest.remove(classFile);
    return new Compiled(success, messages, generated, rest, library);
  }

  /** Runs {@code public static Object run()} of a compiled class, in a fresh class loader. */
  public Object run(String className) {
    try {
      return new MemoryClassLoader(classes()).loadClass(className).getMethod("run").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(className, e.getCause() == null ? e : e.getCause());
    }
  }
}

package io.github.filterspec.processor.harness;

import java.util.Map;

/** A class loader for compiled classes in memory. */
final class MemoryClassLoader extends ClassLoader {
  private final Map<String, byte[]> files;

  MemoryClassLoader(Map<String, byte[]> files) {
    super(MemoryClassLoader.class.getClassLoader());
    this.files = files;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = files.get(name.replace('.', '/') + ".class");
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}

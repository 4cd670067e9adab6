package io.github.filterspec.processor.emit.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of nested classes. They differ not only in case, because their class files would
 * overwrite each other on macOS and Windows.
 */
public final class ClassNames {
  private final Set<String> taken = new HashSet<>();
  private final Map<Object, String> names = new HashMap<>();

  /** Creates names that differ from the given names. */
  public ClassNames(Collection<String> others) {
    others.forEach(this::take);
  }

  /** Gives an owner the wanted name, with a number if the name is taken. */
  public void add(Object owner, String wanted) {
    String name = wanted;
    for (int number = 2; !take(name); number++) {
      name = wanted + number;
    }
    names.put(owner, name);
  }

  private boolean take(String name) {
    return taken.add(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
  }

  /** Returns the name of an owner; empty if it has none. */
  public String of(Object owner) {
    return names.getOrDefault(owner, "");
  }
}

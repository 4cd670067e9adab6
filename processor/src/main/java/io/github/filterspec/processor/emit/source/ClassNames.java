package io.github.filterspec.processor.emit.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The simple names of generated nested classes. Two names must not differ only in upper and lower
 * case, because macOS and Windows would store both class files under one name.
 */
public final class ClassNames {
  private final Set<String> taken = new HashSet<>();
  private final Map<Object, String> names = new HashMap<>();

  /** Creates a set of names in which some names are already taken. */
  public ClassNames(Collection<String> others) {
    others.forEach(this::take);
  }

  /**
   * Chooses the name of a generated nested class, and stores the name under a key. If the wanted
   * name is already taken, a number is appended to the name.
   *
   * @param owner the key of the chosen name, such as the name of a member
   */
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

  /** Returns the class name that is stored under a key; empty if no class name is stored. */
  public String of(Object owner) {
    return names.getOrDefault(owner, "");
  }
}

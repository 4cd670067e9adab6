package io.github.filterspec.runtime.answer;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the fields that were read in each open object of an answer. The names find out that
 * an object has the same field twice. The names of small objects are compared one by one, which
 * needs no memory for each object.
 */
final class FieldNames {
  /** The largest number of names that are compared one by one. */
  private static final int FEW = 24;

  private String[] names = new String[64];
  private int[] hashes = new int[64];
  private int size;

  /** The index of the first name of each open object. */
  private int[] begins = new int[16];

  /** The names of each open object that has many fields, or null. */
  private @Nullable Set<String>[] sets = sets(16);

  private int open;

  /** Begins an object. */
  void begin() {
    if (open == begins.length) {
      begins = Arrays.copyOf(begins, open * 2);
      sets = Arrays.copyOf(sets, open * 2);
    }
    begins[open] = size;
    open++;
  }

  /** Ends the object that began last. */
  void end() {
    open--;
    size = begins[open];
    sets[open] = null;
  }

  /**
   * Adds a name to the object that began last. Returns false if the object already has the name.
   */
  boolean add(String name) {
    int first = begins[open - 1];
    if (size - first >= FEW) {
      return addToMany(name, first);
    }
    int hash = name.hashCode();
    for (int at = first; at < size; at++) {
      if (hashes[at] == hash && names[at].equals(name)) {
        return false;
      }
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    names[size] = name;
    hashes[size] = hash;
    size++;
    return true;
  }

  private boolean addToMany(String name, int first) {
    Set<String> all = sets[open - 1];
    if (all == null) {
      all = new HashSet<>(Arrays.asList(names).subList(first, size));
      sets[open - 1] = all;
    }
    return all.add(name);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array cannot have a generic type
  private static @Nullable Set<String>[] sets(int length) {
    return new Set[length];
  }
}

package io.github.filterspec.runtime.members;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The members (methods) of a spec, in the order in which the members are written. No member can be
 * added after the first object of the generated type was created, because all objects of a
 * generated type have the same number of members.
 */
final class MemberList implements Iterable<Member<?>> {
  private final String type;
  private final List<Member<?>> members = new ArrayList<>();
  private volatile @Nullable Values none;

  /**
   * Creates a list without members. The argument {@code type} is the name of the generated type,
   * for the messages of exceptions.
   */
  MemberList(String type) {
    this.type = type;
  }

  int size() {
    return members.size();
  }

  Stream<Member<?>> stream() {
    return members.stream();
  }

  @Override
  public Iterator<Member<?>> iterator() {
    return members.iterator();
  }

  /** Adds a member. Throws an exception if a value of the generated type was already created. */
  void add(Member<?> member) {
    if (none != null) {
      throw new IllegalStateException(
          "%s: the member %s cannot be declared after the first value was created. Declare all members first."
              .formatted(type, member));
    }
    members.add(member);
  }

  /** Returns the member whose method in the spec has the given name. */
  Member<?> named(String name) {
    return stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " has no member " + name + "."));
  }

  /**
   * Returns the values in which no member is set. After {@code none()} was called, no more members
   * can be added.
   */
  Values none() {
    Values values = none;
    if (values == null) {
      values = Values.none(members.size());
      none = values;
    }
    return values;
  }

  /**
   * Returns a copy of the given values in which the given member has the new value, or is cleared
   * if the new value is null. The copy does not contain the unknown JSON of the member.
   */
  <T> Values with(Values values, Member<T> member, @Nullable T value) {
    return values.with(member, value).with(values.unknown().without(member, members));
  }

  /** Returns the required members that are not set. */
  List<Member<?>> missing(Values values) {
    return stream().filter(member -> member.isRequired() && !values.has(member)).toList();
  }

  /**
   * Returns the given values without the page number and the cursor, because two generated values
   * can be equal even if their pages differ.
   */
  Values identity(Values values) {
    return without(values, Member.Kind::isPage);
  }

  /** Returns true if no member is set. This method ignores the page and the page size. */
  boolean isNothingSet(Values values) {
    return without(values, Member.Kind::isPaging).equals(none());
  }

  private Values without(Values values, Predicate<Member.Kind> removed) {
    Values rest = values;
    for (Member<?> member : members) {
      if (removed.test(member.kind()) && rest.has(member)) {
        rest = rest.with(member, null);
      }
    }
    return rest;
  }
}

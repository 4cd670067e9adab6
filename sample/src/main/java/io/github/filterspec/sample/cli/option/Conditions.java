package io.github.filterspec.sample.cli.option;

import io.github.filterspec.sample.cli.output.WrongUsageException;
import io.github.filterspec.sample.opencx.ContactsFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects one group of conditions for an expression. */
final class Conditions {
  private final List<ContactsFilter> all = new ArrayList<>();

  void addIf(boolean given, Supplier<ContactsFilter> condition) {
    if (given) {
      all.add(condition.get());
    }
  }

  <T> void addAll(
      String option, List<T> values, Function<Collection<T>, ContactsFilter> condition) {
    add(option, values.isEmpty() ? null : values, condition::apply);
  }

  /**
   * Adds a condition if the value is not null.
   *
   * @throws WrongUsageException if the condition does not allow the value
   */
  <T> void add(String option, @Nullable T value, Function<T, ContactsFilter> condition) {
    if (value == null) {
      return;
    }
    try {
      all.add(condition.apply(value));
    } catch (IllegalArgumentException e) {
      throw new WrongUsageException(option + ": " + e.getMessage());
    }
  }

  /**
   * Returns an expression for contacts that match all conditions.
   *
   * @throws WrongUsageException if no condition was added
   */
  ContactsFilter all() {
    if (all.isEmpty()) {
      throw new WrongUsageException(
          "a group has no condition. Add a condition, or --all-contacts.");
    }
    return ContactsFilter.allOf(all);
  }
}

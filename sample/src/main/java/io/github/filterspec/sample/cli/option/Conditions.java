package io.github.filterspec.sample.cli.option;

import io.github.filterspec.sample.cli.output.WrongUsageException;
import io.github.filterspec.sample.opencx.ContactsFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects the conditions of one group. */
final class Conditions {
  private final List<ContactsFilter> all = new ArrayList<>();

  /** Adds a condition without a value, if its option is given. */
  void addIf(boolean given, Supplier<ContactsFilter> condition) {
    if (given) {
      all.add(condition.get());
    }
  }

  /** Adds a condition with the values of an option, if the option is given. */
  <T> void addAll(
      String option, List<T> values, Function<Collection<T>, ContactsFilter> condition) {
    add(option, values.isEmpty() ? null : values, condition::apply);
  }

  /**
   * Adds a condition with the value of an option, if the option is given.
   *
   * @throws WrongUsageException if the API would refuse the value
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
   * Returns the expression for contacts that satisfy all conditions.
   *
   * @throws WrongUsageException if there is no condition
   */
  ContactsFilter all() {
    if (all.isEmpty()) {
      throw new WrongUsageException(
          "a group has no condition. Add a condition, or --all-contacts.");
    }
    return ContactsFilter.allOf(all);
  }
}

package io.github.filterspec.sample.cli.option;

import io.github.filterspec.sample.cli.output.WrongUsageException;
import io.github.filterspec.sample.opencx.ContactsFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects the conditions that the options of one group are. */
final class Conditions {
  private final List<ContactsFilter> all = new ArrayList<>();

  /** Adds a condition without an operand, if it was asked for. */
  void addIf(boolean given, Supplier<ContactsFilter> condition) {
    if (given) {
      all.add(condition.get());
    }
  }

  /** Adds a condition with the values of an option, if there are any. */
  <T> void addAll(
      String option, List<T> values, Function<Collection<T>, ContactsFilter> condition) {
    add(option, values.isEmpty() ? null : values, condition::apply);
  }

  /**
   * Adds a condition with the value of an option, if there is one.
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
   * What satisfies all of them.
   *
   * @throws WrongUsageException if there are none
   */
  ContactsFilter all() {
    if (all.isEmpty()) {
      throw new WrongUsageException(
          "a group has no condition; --all-contacts if everybody is meant");
    }
    return ContactsFilter.allOf(all);
  }
}

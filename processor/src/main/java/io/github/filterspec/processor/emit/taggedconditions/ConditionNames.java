package io.github.filterspec.processor.emit.taggedconditions;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.processor.emit.source.ClassNames;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of the records for conditions, such as {@code ContactsCondition.EmailCondition} for the
 * member {@code email}.
 */
final class ConditionNames {
  private static final String UNKNOWN = "unknown condition"; // a member cannot have this name

  private final ClassName condition;
  private final ClassNames names;

  ConditionNames(Spec spec) {
    this.condition = GeneratedNames.condition(spec);
    List<String> others = new ArrayList<>(GeneratedNames.takenByUser(spec));
    others.add(condition.simpleName());
    names = new ClassNames(others);
    names.add(UNKNOWN, "UnknownCondition");
    for (SpecMember member : spec.members()) {
      names.add(member.name(), capitalized(member.name()) + "Condition");
    }
  }

  ClassName of(SpecMember member) {
    return condition.nestedClass(names.of(member.name()));
  }

  /** Returns the name of the record for unknown conditions, such as {@code UnknownCondition}. */
  ClassName unknown() {
    return condition.nestedClass(names.of(UNKNOWN));
  }

  /**
   * Returns the name to write for a record in a file that imports the record. A record in the
   * unnamed package cannot be imported, so for such a record the result is the qualified name.
   */
  static ClassName imported(ClassName record) {
    return record.packageName().isEmpty()
        ? record
        : ClassName.get(record.topLevelClassName().canonicalName(), record.simpleName());
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}

package io.github.filterspec.processor.emit.taggedconditions;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import io.github.filterspec.processor.emit.GeneratedNames;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;

/** The names of the records: {@code ContactsCondition.EmailCondition} for {@code email}. */
final class ConditionNames {
  private static final String UNTYPED = "untyped condition"; // which no member is called

  private final ClassName condition;
  private final NameAllocator names = new NameAllocator();

  ConditionNames(Spec spec) {
    this.condition = GeneratedNames.condition(spec);
    names.newName(condition.simpleName());
    GeneratedNames.takenByUser(spec).forEach(names::newName);
    names.newName("UntypedCondition", UNTYPED);
    for (SpecMember member : spec.members()) {
      names.newName(capitalized(member.name()) + "Condition", member.name());
    }
  }

  /** The record of a member. */
  ClassName of(SpecMember member) {
    return condition.nestedClass(names.get(member.name()));
  }

  /** The record of conditions that the spec cannot express. */
  ClassName untyped() {
    return condition.nestedClass(names.get(UNTYPED));
  }

  /** A record as another file names it: imported by itself, where there is a package. */
  static ClassName imported(ClassName record) {
    return record.packageName().isEmpty()
        ? record
        : ClassName.get(record.topLevelClassName().canonicalName(), record.simpleName());
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}

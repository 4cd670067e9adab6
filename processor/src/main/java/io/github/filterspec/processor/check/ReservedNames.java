package io.github.filterspec.processor.check;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.WireForm;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The methods that the generated types of a spec have whatever its members are. */
final class ReservedNames {
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");
  private static final Set<String> OF_VALUES =
      Set.of("builder", "inWords", "toBuilder", "toJson", "toJsonBytes");
  private static final Set<String> OF_ACTIVE_KEYS = Set.of("activeKeys", "untypedKeys");
  private static final Set<String> OF_BUILDERS =
      Set.of("build", "buildOrMatchAll", "matchAll", "without");

  private static final Set<String> OF_EXPRESSIONS =
      Set.of(
          "allOf",
          "and",
          "anyOf",
          "codec",
          "fold",
          "fromJson",
          "groups",
          "inWords",
          "listed",
          "of",
          "or",
          "toJson",
          "toJsonBytes",
          "untypedConditions",
          "writeTo");

  private final Map<String, String> owners = new HashMap<>();
  private final boolean copies;

  ReservedNames(Spec spec) {
    copies = !spec.storedFilters().isEmpty();
    OF_OBJECT.forEach(name -> owners.put(name, "a method of every object"));
    if (spec.form().isExpression()) {
      OF_EXPRESSIONS.forEach(name -> owners.put(name, "a method of every expression"));
    } else {
      ofMembers(spec);
    }
  }

  private void ofMembers(Spec spec) {
    OF_VALUES.forEach(name -> owners.put(name, "a method of every generated type"));
    OF_BUILDERS.forEach(name -> owners.put(name, "a method of every builder"));
    owners.put(
        spec.endpoint().isPresent() ? "endpoint" : "codec",
        spec.endpoint().isPresent() ? "a method of every query" : "a method of every filter");
    if (spec.form() instanceof WireForm.ActiveKeys) {
      OF_ACTIVE_KEYS.forEach(name -> owners.put(name, "a method of every type with active keys"));
    }
    if (spec.form() instanceof WireForm.QueryParameters) {
      owners.put("parameters", "a method of every query in the URL");
    }
    if (copies) {
      owners.put("filters", "what takes the stored filters");
    }
  }

  /** Whose method a member's name is already, if it is. */
  Optional<String> ownerOf(SpecMember member) {
    return Optional.ofNullable(owners.get(member.name())).or(() -> ownInBuilders(member));
  }

  /** Methods of the runtime's builder which a setter of that type would hide. */
  private Optional<String> ownInBuilders(SpecMember member) {
    boolean elements =
        member.type() instanceof ValueType.SetType || member.type() instanceof ValueType.ListType;
    boolean hides =
        (member.name().equals("listed") && elements)
            || (member.name().equals("copy")
                && copies
                && member.type() instanceof ValueType.FilterType);
    return hides ? Optional.of("a method of every builder") : Optional.empty();
  }
}

package io.github.filterspec.processor.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of the methods that the generated types of a spec always have. Members cannot have
 * these names.
 */
public final class ReservedNames {
  static final Set<String> OF_OBJECT =
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
      Set.of("builder", "describe", "toBuilder", "toJson", "toJsonBytes");
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
          "describe",
          "listed",
          "of",
          "or",
          "toJson",
          "toJsonBytes",
          "unknownConditions",
          "writeTo");

  private final Map<String, String> owners = new HashMap<>();
  private final boolean copies;

  /** Creates the names for the types of a spec. */
  public ReservedNames(Spec spec) {
    copies = !spec.storedFilters().isEmpty();
    FormType form = spec.form().type();
    form.reservedNames().forEach(name -> owners.put(name, "a method of every spec with " + form));
    OF_OBJECT.forEach(name -> owners.put(name, "a method of every object"));
    if (form.hasConditions()) {
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
    if (copies) {
      owners.put("filters", "the method that accepts stored filters");
    }
  }

  /**
   * Returns a description of the method that already has the name of a member; empty if the name is
   * free.
   */
  public Optional<String> ownerOf(SpecMember member) {
    return Optional.ofNullable(owners.get(member.name())).or(() -> ownInBuilders(member));
  }

  /**
   * Returns a description of the method in the runtime's builder that a setter of this type would
   * hide.
   */
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

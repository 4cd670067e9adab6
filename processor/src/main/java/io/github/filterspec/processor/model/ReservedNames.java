package io.github.filterspec.processor.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The method names that members cannot have, because the generated types of a spec need methods
 * with these names.
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
      Set.of(
          "builder",
          "describe",
          "explain",
          "fieldsSet",
          "isSet",
          "matches",
          "toBuilder",
          "toJson",
          "toJsonBytes",
          "writeTo");
  private static final Set<String> OF_REQUESTS = Set.of("call", "definition", "endpoint");
  private static final Set<String> OF_BUILDERS =
      Set.of("build", "buildOrMatchAll", "matchAll", "without");

  private static final Set<String> OF_EXPRESSIONS =
      Set.of(
          "allOf",
          "and",
          "anyOf",
          "asPredicate",
          "codec",
          "evaluate",
          "fold",
          "fromJson",
          "groups",
          "matches",
          "not",
          "describe",
          "explain",
          "of",
          "or",
          "toJson",
          "toJsonBytes",
          "tree",
          "unknownConditions",
          "writeTo");

  private static final Set<String> OF_PROPERTIES = Set.of("listed", "propertyName", "where");

  private final Map<String, String> owners = new HashMap<>();

  /** Creates the list of method names that the members of a spec cannot have. */
  public ReservedNames(Spec spec) {
    FormType form = spec.form().type();
    form.reservedNames()
        .forEach(name -> owners.put(name, "this name is reserved in every spec with " + form));
    OF_OBJECT.forEach(name -> owners.put(name, "this name is reserved by java.lang.Object"));
    if (form.hasConditions()) {
      OF_EXPRESSIONS.forEach(
          name -> owners.put(name, "this name is reserved by generated expressions"));
    } else {
      ofMembers(spec);
    }
  }

  private void ofMembers(Spec spec) {
    OF_VALUES.forEach(name -> owners.put(name, "this name is reserved by generated types"));
    OF_BUILDERS.forEach(name -> owners.put(name, "this name is reserved by generated builders"));
    if (spec.endpoint().isPresent()) {
      OF_REQUESTS.forEach(name -> owners.put(name, "this name is reserved by generated queries"));
    } else {
      owners.put("codec", "this name is reserved by generated filters");
    }
    if (!spec.storedFilters().isEmpty()) {
      owners.put("filters", "this name is reserved for the method that accepts stored filters");
    }
  }

  /** Returns the names that the operators of a kind of property cannot have. */
  public static Set<String> ofProperties() {
    return Stream.concat(OF_OBJECT.stream(), OF_PROPERTIES.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the method names that the generated types of any spec need. */
  public static Set<String> all() {
    return Stream.of(
            OF_OBJECT.stream(),
            OF_VALUES.stream(),
            OF_REQUESTS.stream(),
            OF_BUILDERS.stream(),
            OF_EXPRESSIONS.stream(),
            OF_PROPERTIES.stream(),
            Stream.of(FormType.values()).flatMap(form -> form.reservedNames().stream()),
            Stream.of("codec", "filters"))
        .flatMap(Function.identity())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the reason why a member cannot have its name; empty if the name is allowed. */
  public Optional<String> ownerOf(SpecMember member) {
    return Optional.ofNullable(owners.get(member.name()));
  }
}

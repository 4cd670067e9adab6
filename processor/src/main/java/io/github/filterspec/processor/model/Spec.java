package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A filter spec: the data of its interface, of its parents and of their annotations.
 *
 * @param type the interface
 * @param access the code that can name the interface
 * @param deprecated whether the interface, or a type that it uses, is deprecated
 * @param doc the user's Javadoc without tags
 * @param form the wire form
 * @param members the spec's own members in source order, then the inherited members by field
 * @param constants the fields with a constant text
 * @param storedFilters the filter specs that it extends
 * @param endpoint the endpoint, if the spec is sent itself
 * @param ofOtherForms the types whose members belong to a parent with another form, each with that
 *     parent
 * @param origin the place of the declaration
 */
public record Spec(
    ClassName type,
    Access access,
    boolean deprecated,
    String doc,
    WireForm form,
    List<SpecMember> members,
    List<ConstantField> constants,
    List<ClassName> storedFilters,
    Optional<Endpoint> endpoint,
    Map<String, ClassName> ofOtherForms,
    Origin origin) {

  public Spec {
    members = List.copyOf(members);
    constants = List.copyOf(constants);
    storedFilters = List.copyOf(storedFilters);
    ofOtherForms = Map.copyOf(ofOtherForms);
  }

  /**
   * Returns whether a member's value contains one of these filters, which are given by qualified
   * names.
   */
  public boolean holdsOneOf(Set<String> filters) {
    return members.stream()
        .flatMap(member -> member.type().withParts())
        .anyMatch(type -> type instanceof ValueType.FilterType filter && filter.isOneOf(filters));
  }

  /** A field that always holds the same text. */
  public record ConstantField(String field, String value, Origin origin) {}

  /** Returns this spec with another form and other members. */
  public Spec with(WireForm otherForm, List<SpecMember> otherMembers) {
    return new Spec(
        type,
        access,
        deprecated,
        doc,
        otherForm,
        otherMembers,
        constants,
        storedFilters,
        endpoint,
        ofOtherForms,
        origin);
  }

  /**
   * Returns whether all code can name the generated types. For a private spec, returns what was
   * probably meant.
   */
  public boolean isPublic() {
    return access != Access.PACKAGE;
  }

  /** Returns the members that the builder begins with. */
  public List<SpecMember> requiredMembers() {
    return members.stream().filter(SpecMember::isRequired).toList();
  }

  /** Returns the user's types that the members and the endpoint refer to. */
  public Stream<ClassName> referredTypes() {
    Stream<ClassName> ofMembers =
        members.stream()
            .flatMap(
                member ->
                    Stream.concat(
                        member.inheritedFrom().stream(),
                        member.type().withParts().flatMap(type -> type.userType().stream())));
    Stream<ClassName> ofEndpoint =
        endpoint.stream()
            .map(Endpoint::item)
            .flatMap(item -> item instanceof ClassName name ? Stream.of(name) : Stream.empty());
    return Stream.concat(ofMembers, ofEndpoint);
  }

  /** Returns whether the spec has at least one filter. */
  public boolean hasFilters() {
    return members.stream().anyMatch(SpecMember::isFilter);
  }

  /** Returns whether the spec is a command, which changes something. */
  public boolean isCommand() {
    return endpoint.map(Endpoint::writes).orElse(false);
  }

  /** Returns the page number, if there is one. */
  public Optional<SpecMember> pageNumber() {
    return members.stream().filter(SpecMember::isPageNumber).findFirst();
  }

  /** Returns the cursor, if there is one. */
  public Optional<SpecMember> cursor() {
    return members.stream().filter(SpecMember::isCursor).findFirst();
  }
}

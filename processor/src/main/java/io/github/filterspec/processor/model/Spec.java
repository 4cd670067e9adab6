package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A filter spec as data: an interface, its parents, and their annotations.
 *
 * @param access the access level of the interface
 * @param deprecated true if the interface, or a type that the interface uses, is deprecated
 * @param doc the user's Javadoc, without tags
 * @param members the spec's own members in source order, followed by the inherited members
 * @param constants the fields that contain a fixed text
 * @param storedFilters the parent specs whose filters the builder of this spec accepts
 * @param endpoint the endpoint of the spec; empty if the spec declares no endpoint
 * @param comparisons the comparisons of members with values of the items
 * @param ofOtherForms a map of the parents whose wire form differs from the wire form of this spec;
 *     each key is the qualified name of a parent, or of a type that the parent extends
 * @param origin the place of the interface in the source
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
    List<ItemComparison> comparisons,
    Map<String, ClassName> ofOtherForms,
    Origin origin) {

  public Spec {
    members = List.copyOf(members);
    constants = List.copyOf(constants);
    storedFilters = List.copyOf(storedFilters);
    comparisons = List.copyOf(comparisons);
    ofOtherForms = Map.copyOf(ofOtherForms);
  }

  /**
   * Returns true if the value of any member contains one of the given filters.
   *
   * @param filters the qualified names of the filters
   */
  public boolean holdsOneOf(Set<String> filters) {
    return members.stream()
        .flatMap(member -> member.type().withParts())
        .anyMatch(type -> type instanceof ValueType.FilterType filter && filter.isOneOf(filters));
  }

  /**
   * Returns a copy of this spec in which the properties of some kinds have an unknown type.
   *
   * @param kinds the qualified names of the kinds
   */
  public Spec withoutKinds(Set<String> kinds) {
    return with(
        form,
        members.stream()
            .map(
                member ->
                    member.type() instanceof ValueType.PropertyType property
                            && kinds.contains(property.type().canonicalName())
                        ? member.with(Unwritable.REPORTED)
                        : member)
            .toList());
  }

  /** A field that contains a fixed text. */
  public record ConstantField(String field, String value, Origin origin) {}

  /** Returns a copy of this spec with another wire form and other members. */
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
        comparisons,
        ofOtherForms,
        origin);
  }

  /**
   * Returns true if the generated types are public. The types that are generated from a private
   * spec are public, but the processor reports an error for the private spec.
   */
  public boolean isPublic() {
    return access != Access.PACKAGE;
  }

  /** Returns the members that callers must set before all other members. */
  public List<SpecMember> requiredMembers() {
    return members.stream().filter(SpecMember::isRequired).toList();
  }

  /** Returns the user's types that are used by members or by the endpoint. */
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

  /**
   * Returns true if the method of the service gets the whole relative URL of each request, because
   * Retrofit cannot make this URL from a path and a map of parameters.
   */
  public boolean hasWholeUrl() {
    return endpoint.isPresent()
        && (endpoint.flatMap(Endpoint::nextPage).isPresent()
            || members.stream()
                .anyMatch(member -> member.isInUrl() || member.writing().isRepeated()));
  }

  /**
   * Returns the names of the two fields or parameters of a range or a sort that is not in an object
   * of its own; empty for any other member.
   */
  public List<String> flatFields(SpecMember member) {
    ValueType type = member.type();
    return form.type().isDeclared()
            && !form.type().hasConditions()
            && (form.type().carrier() == FormType.Carrier.URL
                || member.isInUrl()
                || type.declaresFlat())
        ? type.twoFields()
        : List.of();
  }

  /** Returns true if a member of the spec is a filter. */
  public boolean hasFilters() {
    return members.stream().anyMatch(SpecMember::isFilter);
  }

  /** Returns true if the spec is a command. A command changes something, and a query does not. */
  public boolean isCommand() {
    return endpoint.map(Endpoint::writes).orElse(false);
  }

  /** Returns the member with {@code @Offset}; empty if the spec has no offset. */
  public Optional<SpecMember> offset() {
    return members.stream().filter(SpecMember::isOffset).findFirst();
  }

  /** Returns true if the spec is a query, which reads pages of items. */
  public boolean isQuery() {
    return endpoint.filter(own -> own.kind() == RequestKind.QUERY).isPresent();
  }

  /** Returns true if the spec is a lookup or a command, so it has no pages. */
  public boolean isRequestWithoutPages() {
    return endpoint.filter(own -> own.kind() != RequestKind.QUERY).isPresent();
  }

  /** Returns the noun for the generated type: filter, query, lookup or command. */
  public String noun() {
    return endpoint.map(own -> own.kind().noun()).orElse("filter");
  }

  /** Returns the member with {@code @PageNumber}; empty if the spec has no page number. */
  public Optional<SpecMember> pageNumber() {
    return members.stream().filter(SpecMember::isPageNumber).findFirst();
  }

  /** Returns the member with {@code @Cursor}; empty if the spec has no cursor. */
  public Optional<SpecMember> cursor() {
    return members.stream().filter(SpecMember::isCursor).findFirst();
  }
}

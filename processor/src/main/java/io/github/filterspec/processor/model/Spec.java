package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A filter spec: what its interface, its parents and their annotations say.
 *
 * @param type the interface
 * @param access who can name it
 * @param deprecated whether it, or a type that it uses, is deprecated
 * @param doc the user's Javadoc without tags
 * @param form how it is written
 * @param members own ones as written, then inherited ones by field
 * @param constants fields that are always the same
 * @param storedFilters the filter specs that it extends
 * @param endpoint where it is sent, if it is a query
 * @param ofOtherForms the types whose members belong to a parent that is a spec of another form,
 *     and that parent
 * @param origin where it is declared
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

  /** Whether a member's value is, or has in it, one of these filters; by qualified names. */
  public boolean holdsOneOf(Set<String> filters) {
    return members.stream()
        .flatMap(member -> member.type().withParts())
        .anyMatch(it -> it instanceof ValueType.FilterType filter && filter.isOneOf(filters));
  }

  /** A field that always holds the same text. */
  public record ConstantField(String field, String value, Origin origin) {}

  /** The same spec, written otherwise and with other members. */
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

  /** Whether everybody can name what is generated: of a private spec, what it could have meant. */
  public boolean isPublic() {
    return access != Access.PACKAGE;
  }

  /** The members that the builder begins with. */
  public List<SpecMember> requiredMembers() {
    return members.stream().filter(SpecMember::isRequired).toList();
  }

  /** The types of the user's that its members and its endpoint refer to. */
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

  /** Whether there is anything that selects. */
  public boolean hasFilters() {
    return members.stream().anyMatch(SpecMember::isFilter);
  }

  /** Whether it is sent to change something. */
  public boolean isCommand() {
    return endpoint.map(Endpoint::writes).orElse(false);
  }

  /** The member that numbers the pages. */
  public Optional<SpecMember> pageNumber() {
    return members.stream().filter(SpecMember::isPageNumber).findFirst();
  }

  /** The member that says where a page begins. */
  public Optional<SpecMember> cursor() {
    return members.stream().filter(SpecMember::isCursor).findFirst();
  }
}

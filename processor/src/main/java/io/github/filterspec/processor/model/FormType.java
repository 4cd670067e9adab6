package io.github.filterspec.processor.model;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.ConnectedConditions;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.InfixText;
import io.github.filterspec.JsonBody;
import io.github.filterspec.OperatorKeys;
import io.github.filterspec.PropertyGroups;
import io.github.filterspec.PropertyTree;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.TaggedConditions;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The registry of all wire forms. Each constant of this enum contains the annotation of a wire
 * form, the function that reads the annotation, and the properties of the wire form. To support a
 * new wire form, first add a constant to this enum.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets cannot change, the functions have no state
public enum FormType {
  ACTIVE_KEYS(
      ActiveKeys.class,
      Family.OBJECT,
      Carrier.BODY,
      Set.of(Trait.SENT_ALONE, Trait.KEYS),
      Set.of("activeKeys", "unknownKeys"),
      (form, annotation, place) -> new WireForm.ActiveKeys(annotation.text("value"))),

  TAGGED_CONDITIONS(
      TaggedConditions.class,
      Family.EXPRESSION,
      Carrier.BODY,
      Set.of(Trait.KEYS),
      Set.of(),
      (form, annotation, place) -> WireForm.TaggedConditions.of(annotation)),

  PROPERTY_GROUPS(
      PropertyGroups.class,
      Family.PROPERTIES,
      Carrier.BODY,
      Set.of(),
      Set.of(),
      (form, annotation, place) -> WireForm.PropertyGroups.of(annotation, place)),

  CONNECTED_CONDITIONS(
      ConnectedConditions.class,
      Family.PROPERTIES,
      Carrier.BODY,
      Set.of(),
      Set.of(),
      (form, annotation, place) -> WireForm.ConnectedConditions.of(annotation, place)),

  PROPERTY_TREE(
      PropertyTree.class,
      Family.PROPERTIES,
      Carrier.BODY,
      Set.of(),
      Set.of(),
      (form, annotation, place) -> WireForm.PropertyTree.of(annotation, place)),

  OPERATOR_KEYS(
      OperatorKeys.class,
      Family.PROPERTIES,
      Carrier.BODY,
      Set.of(),
      Set.of(),
      (form, annotation, place) -> WireForm.OperatorKeys.of(annotation, place)),

  INFIX_TEXT(
      InfixText.class,
      Family.PROPERTIES,
      Carrier.BODY,
      Set.of(),
      Set.of(),
      (form, annotation, place) -> WireForm.InfixText.of(annotation, place)),

  JSON_BODY(
      JsonBody.class,
      Family.OBJECT,
      Carrier.BODY,
      Set.of(Trait.SENT_ALONE, Trait.UNSET_ABSENT, Trait.WHOLE_BODY),
      Set.of(),
      (form, annotation, place) -> new WireForm.Plain(form)),

  QUERY_PARAMETERS(
      QueryParameters.class,
      Family.OBJECT,
      Carrier.URL,
      Set.of(Trait.SENT_ALONE, Trait.UNSET_ABSENT),
      Set.of("parameters"),
      (form, annotation, place) -> new WireForm.Plain(form)),

  /**
   * The placeholder for the wire form of a spec that declares no wire form or several wire forms.
   */
  UNDECLARED(
      FilterSpec.class,
      Family.OBJECT,
      Carrier.UNKNOWN,
      Set.of(),
      Set.of(),
      (form, annotation, place) -> new WireForm.None());

  /** The kinds of generated types. */
  public enum Family {
    /** The type that is generated from the spec has at most one value for each member. */
    OBJECT,
    /**
     * The type that is generated from the spec is an expression. An expression contains any number
     * of conditions, and each member of the spec is a kind of condition.
     */
    EXPRESSION,
    /**
     * The type that is generated from the spec is an expression. An expression contains any number
     * of conditions, and each member of the spec is a property, to which conditions apply.
     */
    PROPERTIES
  }

  /** The parts of a request in which a spec can be sent. */
  public enum Carrier {
    /** The spec is sent in the request body, or in a field of the request body. */
    BODY,
    /** The spec is sent in the parameters of the URL. */
    URL,
    /** The part of the request is unknown, because the spec declares no wire form. */
    UNKNOWN
  }

  /** A function that reads a wire form from its annotation. */
  @FunctionalInterface
  private interface Reader {
    WireForm read(FormType form, Attributes annotation, Origin place);
  }

  private enum Trait {
    SENT_ALONE,
    KEYS,
    UNSET_ABSENT,
    WHOLE_BODY
  }

  private final Class<? extends Annotation> annotation;
  private final Family family;
  private final Carrier carrier;
  private final Set<Trait> traits;
  private final Set<String> reservedNames;
  private final Reader reader;

  FormType(
      Class<? extends Annotation> annotation,
      Family family,
      Carrier carrier,
      Set<Trait> traits,
      Set<String> reservedNames,
      Reader reader) {
    this.annotation = annotation;
    this.family = family;
    this.carrier = carrier;
    this.traits = traits;
    this.reservedNames = reservedNames;
    this.reader = reader;
  }

  /** Returns all wire forms that a spec can declare. */
  public static List<FormType> declarable() {
    return Arrays.stream(values()).filter(FormType::isDeclared).toList();
  }

  /**
   * Returns a text that lists the annotations of all wire forms in alphabetical order, such as
   * {@code @ActiveKeys, @JsonBody}.
   */
  public static String names() {
    return names(form -> true);
  }

  public static String names(Predicate<FormType> some) {
    return declarable().stream()
        .filter(some)
        .map(FormType::toString)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /**
   * Reads a wire form from the attributes of its annotation.
   *
   * @param place the type that has the annotation: the spec, or an annotation of the spec
   */
  public WireForm read(Attributes attributes, Origin place) {
    return reader.read(this, attributes, place);
  }

  /** Returns the annotation of the wire form. */
  public Class<? extends Annotation> annotation() {
    return annotation;
  }

  /** Returns the kind of the generated type. */
  public Family family() {
    return family;
  }

  /** Returns true if the generated type is an expression of conditions. */
  public boolean hasConditions() {
    return family != Family.OBJECT;
  }

  /** Returns true if the members of a spec of this wire form are properties. */
  public boolean hasProperties() {
    return family == Family.PROPERTIES;
  }

  /** Returns the part of a request in which a spec of this wire form is sent. */
  public Carrier carrier() {
    return carrier;
  }

  /** Returns false for the placeholder {@link #UNDECLARED}. */
  public boolean isDeclared() {
    return this != UNDECLARED;
  }

  /** Returns true if a spec of this wire form can have an endpoint. */
  public boolean isSentAlone() {
    return traits.contains(Trait.SENT_ALONE);
  }

  /** Returns true if the JSON contains the keys of filters. */
  public boolean hasKeys() {
    return traits.contains(Trait.KEYS);
  }

  /**
   * Returns true if the JSON never contains an unset member, whatever the type of the member is.
   */
  public boolean omitsUnset() {
    return traits.contains(Trait.UNSET_ABSENT);
  }

  /** Returns true if one member can be the whole request body. */
  public boolean allowsWholeBody() {
    return traits.contains(Trait.WHOLE_BODY);
  }

  /** Returns the names of the methods that this wire form adds to the generated types. */
  public Set<String> reservedNames() {
    return reservedNames;
  }

  /** Returns the name of the annotation as users write it, such as {@code @JsonBody}. */
  @Override
  public String toString() {
    return "@" + annotation.getSimpleName();
  }
}

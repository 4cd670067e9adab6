package io.github.filterspec.processor.model;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.TaggedConditions;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The registry of all wire forms: the annotation of each form, how the annotation is read, and what
 * rules, readers and emitters ask about the form. To add a form, first add a constant here.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets cannot change, the functions have no state
public enum FormType {
  ACTIVE_KEYS(
      ActiveKeys.class,
      Family.OBJECT,
      Carrier.BODY,
      Set.of(Trait.SENT_ALONE, Trait.KEYS),
      Set.of("activeKeys", "unknownKeys"),
      (form, annotation) -> new WireForm.ActiveKeys(annotation.text("value"))),

  TAGGED_CONDITIONS(
      TaggedConditions.class,
      Family.EXPRESSION,
      Carrier.BODY,
      Set.of(Trait.KEYS),
      Set.of(),
      (form, annotation) -> WireForm.TaggedConditions.of(annotation)),

  JSON_BODY(
      JsonBody.class,
      Family.OBJECT,
      Carrier.BODY,
      Set.of(Trait.SENT_ALONE, Trait.UNSET_ABSENT, Trait.WHOLE_BODY),
      Set.of(),
      (form, annotation) -> new WireForm.Plain(form)),

  QUERY_PARAMETERS(
      QueryParameters.class,
      Family.OBJECT,
      Carrier.URL,
      Set.of(Trait.SENT_ALONE, Trait.UNSET_ABSENT),
      Set.of("parameters"),
      (form, annotation) -> new WireForm.Plain(form)),

  /** The placeholder for a spec that declares no form, or several forms. The spec has a problem. */
  UNDECLARED(
      FilterSpec.class,
      Family.OBJECT,
      Carrier.UNKNOWN,
      Set.of(),
      Set.of(),
      (form, annotation) -> new WireForm.None());

  /** The kinds of generated types. */
  public enum Family {
    /** Each member of the spec has at most one value. */
    OBJECT,
    /** Each member of the spec is a kind of condition, of which there may be many. */
    EXPRESSION
  }

  /** The parts of a request in which a spec can be sent. */
  public enum Carrier {
    /** The body, or a field of the body. */
    BODY,
    /** The parameters of the URL's query. */
    URL,
    /** Not known, because the spec declares no form. */
    UNKNOWN
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
  private final BiFunction<FormType, Attributes, WireForm> reader;

  FormType(
      Class<? extends Annotation> annotation,
      Family family,
      Carrier carrier,
      Set<Trait> traits,
      Set<String> reservedNames,
      BiFunction<FormType, Attributes, WireForm> reader) {
    this.annotation = annotation;
    this.family = family;
    this.carrier = carrier;
    this.traits = traits;
    this.reservedNames = reservedNames;
    this.reader = reader;
  }

  /** Returns the forms that a spec can declare. */
  public static List<FormType> declarable() {
    return Arrays.stream(values()).filter(FormType::isDeclared).toList();
  }

  /** Returns the annotations of all forms, in alphabetical order: {@code @ActiveKeys, …}. */
  public static String names() {
    return names(form -> true);
  }

  /** Returns the annotations of some forms, in alphabetical order. */
  public static String names(Predicate<FormType> some) {
    return declarable().stream()
        .filter(some)
        .map(FormType::toString)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** Reads a form from its annotation. */
  public WireForm read(Attributes attributes) {
    return reader.apply(this, attributes);
  }

  /** Returns the annotation by which a spec declares the form. */
  public Class<? extends Annotation> annotation() {
    return annotation;
  }

  /** Returns the kind of type that is generated. */
  public Family family() {
    return family;
  }

  /** Returns true for a form of the family {@link Family#EXPRESSION}. */
  public boolean hasConditions() {
    return family == Family.EXPRESSION;
  }

  /** Returns the part of a request in which a spec of the form is sent. */
  public Carrier carrier() {
    return carrier;
  }

  /** Returns false for the form of a spec that does not declare exactly one form. */
  public boolean isDeclared() {
    return this != UNDECLARED;
  }

  /** Returns true if a spec can have an endpoint, and false if it is only a part of other specs. */
  public boolean isSentAlone() {
    return traits.contains(Trait.SENT_ALONE);
  }

  /** Returns true if the key of a filter is written. */
  public boolean hasKeys() {
    return traits.contains(Trait.KEYS);
  }

  /** Returns true if a member that is not set is absent on the wire, whatever its type is. */
  public boolean omitsUnset() {
    return traits.contains(Trait.UNSET_ABSENT);
  }

  /** Returns true if one member can be the whole body. */
  public boolean allowsWholeBody() {
    return traits.contains(Trait.WHOLE_BODY);
  }

  /** Returns the methods that generated types have in this form, but not in others. */
  public Set<String> reservedNames() {
    return reservedNames;
  }

  /** Returns the annotation as users write it: {@code @JsonBody}. */
  @Override
  public String toString() {
    return "@" + annotation.getSimpleName();
  }
}

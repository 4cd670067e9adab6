package io.github.filterspec.processor.read.jackson;

import java.util.Arrays;
import java.util.Optional;

/**
 * The annotations of Jackson, and what Filterspec does with each of them. The table in {@code
 * docs/jackson-annotations.md} contains a row for each annotation.
 */
public enum JacksonAnnotation {
  ENUM_NAMING("EnumNaming", "Add @JsonProperty to each constant"),
  JACKSON_ANNOTATION("JacksonAnnotation", Ignored.AS_MARK),
  JACKSON_ANNOTATIONS_INSIDE("JacksonAnnotationsInside", Ignored.AS_MARK),
  JACKSON_INJECT("JacksonInject", Ignored.WHEN_READING),
  JACKSON_STD_IMPL("JacksonStdImpl", Ignored.AS_MARK),
  JSON_ALIAS("JsonAlias", Ignored.WHEN_READING),
  JSON_ANY_GETTER("JsonAnyGetter", "Add a component for each field, or use a Map as the type"),
  JSON_ANY_SETTER("JsonAnySetter", Ignored.WHEN_READING),
  JSON_APPEND("JsonAppend", "Add a component for each field"),
  JSON_APPLY_VIEW("JsonApplyView", "Declare a record with the fields of the view"),
  JSON_AUTO_DETECT(
      "JsonAutoDetect", "Remove @JsonAutoDetect, because exactly the components are written"),
  JSON_BACK_REFERENCE("JsonBackReference", "Remove the component"),
  JSON_CLASS_DESCRIPTION("JsonClassDescription", Ignored.AS_DESCRIPTION),
  JSON_CREATOR("JsonCreator", Ignored.WHEN_READING),
  JSON_DESERIALIZE("JsonDeserialize", Ignored.WHEN_READING),
  JSON_DESERIALIZE_AS("JsonDeserializeAs", Ignored.WHEN_READING),
  JSON_ENUM_DEFAULT_VALUE("JsonEnumDefaultValue", Ignored.WHEN_READING),
  JSON_FILTER("JsonFilter", "Declare a record that has only the fields to write"),
  JSON_FORMAT(
      "JsonFormat",
      "supported for `shape = STRING` on a number or a boolean; ignored if the wire form is the"
          + " same without it; otherwise an error",
      "Remove @JsonFormat. If the API needs this format, use String as the type of the member or"
          + " component, and format the value yourself"),
  JSON_GETTER(
      "JsonGetter",
      "supported on the accessor of a component; a warning (FS038) on another method of a record",
      "Add a component for the field"),
  JSON_IDENTITY_INFO("JsonIdentityInfo", "Add a component with the id"),
  JSON_IDENTITY_REFERENCE("JsonIdentityReference", "Add a component with the id"),
  JSON_IGNORE(
      "JsonIgnore",
      "ignored with `false`, and on a method that is not an accessor; otherwise an error",
      "Remove the component, or add the name of the component to @JsonIgnoreProperties on the record"),
  JSON_IGNORE_PROPERTIES(
      "JsonIgnoreProperties",
      "ignored without names; otherwise an error",
      "supported on a record: the components are not written, and are null, 0 or false when read;"
          + " ignored without names or with `allowGetters`; an error on a component",
      "Declare a record that has only the fields to write"),
  JSON_IGNORE_TYPE("JsonIgnoreType", "Remove the components of this type"),
  JSON_INCLUDE(
      "JsonInclude",
      "ignored if it leaves out nothing that Filterspec writes; otherwise an error",
      "Remove @JsonInclude, and add @Unset(as = Unset.As.ABSENT) to each component that can be absent"),
  JSON_INCLUDE_PROPERTIES(
      "JsonIncludeProperties", "Declare a record that has only the fields to write"),
  JSON_KEY("JsonKey", "ignored", "ignored", "Ignored, because the keys of maps are always texts"),
  JSON_MANAGED_REFERENCE(
      "JsonManagedReference",
      "ignored",
      "ignored",
      "Ignored, because Jackson writes the same without it"),
  JSON_MERGE("JsonMerge", Ignored.WHEN_READING),
  JSON_NAMING("JsonNaming", "Add @JsonProperty to each component"),
  JSON_POJO_BUILDER("JsonPOJOBuilder", Ignored.WHEN_READING),
  JSON_PROPERTY(
      "JsonProperty",
      "ignored if it has no name or the name of the field; otherwise an error",
      "supported on a component and a constant, except `access = WRITE_ONLY`, which is an error; a"
          + " warning (FS038) on another method of a record",
      "On a member, write the name in the annotation of Filterspec, such as @Filter(\"name\")"),
  JSON_PROPERTY_DESCRIPTION("JsonPropertyDescription", Ignored.AS_DESCRIPTION),
  JSON_PROPERTY_ORDER(
      "JsonPropertyOrder",
      "supported on a record",
      "Declare the methods in the order in which the fields are written"),
  JSON_RAW_VALUE(
      "JsonRawValue", "Instead of String, use a record that has the same fields as the JSON"),
  JSON_ROOT_NAME(
      "JsonRootName",
      "ignored",
      "ignored",
      "Ignored, because Jackson uses it only for whole documents"),
  JSON_SERIALIZE(
      "JsonSerialize",
      "ignored without attributes; otherwise an error",
      "Use the type that the serializer writes, such as String"),
  JSON_SERIALIZE_AS(
      "JsonSerializeAs", "Use the type that @JsonSerializeAs names as the type of the component"),
  JSON_SETTER(
      "JsonSetter", "ignored without a name; otherwise an error", "Use @JsonProperty instead"),
  JSON_SUB_TYPES("JsonSubTypes", Ignored.WITHOUT_TYPE_INFO),
  JSON_TYPE_ID("JsonTypeId", "Add a component with the name of the type"),
  JSON_TYPE_ID_RESOLVER("JsonTypeIdResolver", "Add a component with the name of the type"),
  JSON_TYPE_INFO("JsonTypeInfo", "Add a component with the name of the type"),
  JSON_TYPE_NAME("JsonTypeName", Ignored.WITHOUT_TYPE_INFO),
  JSON_TYPE_RESOLVER("JsonTypeResolver", "Add a component with the name of the type"),
  JSON_UNWRAPPED(
      "JsonUnwrapped",
      "Remove the component, and add the components of the inner record to the outer record"),
  JSON_VALUE(
      "JsonValue",
      "supported on the one String of a record; otherwise an error",
      "Use the return type of the method with @JsonValue as the type of the member. In an enum, you"
          + " can also replace @JsonValue with @JsonProperty on each constant"),
  JSON_VALUE_INSTANTIATOR("JsonValueInstantiator", Ignored.WHEN_READING),
  JSON_VIEW("JsonView", "Declare a record with the fields of the view"),
  NO_CLASS("NoClass", Ignored.AS_MARK);

  private static final String ERROR = "error";

  /** The reasons why Filterspec ignores an annotation. */
  private enum Ignored {
    WHEN_READING("Ignored, because Jackson uses it only for reading"),
    AS_DESCRIPTION("Ignored, because it is a description for people"),
    AS_MARK("Ignored, because it changes nothing by itself"),
    WITHOUT_TYPE_INFO(
        "Ignored, because Jackson uses it only with @JsonTypeInfo, which is an error");

    private final String reason;

    Ignored(String reason) {
      this.reason = reason;
    }
  }

  private final String simpleName;
  private final String onSpec;
  private final String onValue;
  private final String remark;

  JacksonAnnotation(String simpleName, Ignored ignored) {
    this(simpleName, "ignored", "ignored", ignored.reason);
  }

  JacksonAnnotation(String simpleName, String instead) {
    this(simpleName, ERROR, ERROR, instead);
  }

  JacksonAnnotation(String simpleName, String onValue, String instead) {
    this(simpleName, ERROR, onValue, instead);
  }

  JacksonAnnotation(String simpleName, String onSpec, String onValue, String remark) {
    this.simpleName = simpleName;
    this.onSpec = onSpec;
    this.onValue = onValue;
    this.remark = remark;
  }

  /**
   * Returns the annotation with the given simple name; empty if this version of Filterspec does not
   * know the annotation.
   */
  static Optional<JacksonAnnotation> of(String simpleName) {
    return Arrays.stream(values())
        .filter(annotation -> annotation.simpleName.equals(simpleName))
        .findFirst();
  }

  /** Returns true if the annotation is an error on every element. */
  public boolean isAlwaysError() {
    return onSpec.equals(ERROR) && onValue.equals(ERROR);
  }

  /** Returns true if the annotation never has an effect. */
  public boolean isAlwaysIgnored() {
    return onValue.equals("ignored");
  }

  /**
   * Returns the reason why Filterspec ignores the annotation, or advice on what to write instead of
   * the annotation.
   */
  public String remark() {
    return remark;
  }

  /**
   * Returns the row of the annotation for the table in the documentation of Jackson annotations.
   */
  String row() {
    return "| `@%s` | %s | %s | %s |".formatted(simpleName, onSpec, onValue, remark);
  }
}

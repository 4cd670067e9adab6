package io.github.filterspec.processor.emit;

import com.palantir.javapoet.ClassName;

/** The types of the runtime and its libraries that generated code refers to. */
public final class RuntimeTypes {
  private static final String RUNTIME = "io.github.filterspec.runtime";
  private static final String WIRE = RUNTIME + ".wire";

  public static final ClassName COMMAND = ClassName.get(RUNTIME, "Command");
  public static final ClassName PAGE = ClassName.get(RUNTIME, "Page");
  public static final ClassName PATH_SEGMENT = ClassName.get(RUNTIME, "PathSegment");
  public static final ClassName QUERY = ClassName.get(RUNTIME, "Query");
  public static final ClassName RECEIPT = ClassName.get(RUNTIME, "Receipt");
  public static final ClassName TIME_RANGE = ClassName.get(RUNTIME, "TimeRange");

  public static final ClassName ACTIVE_KEYS_TABLE = ClassName.get(WIRE, "ActiveKeysTable");
  public static final ClassName ACTIVE_KEYS_VALUE = ClassName.get(WIRE, "ActiveKeysValue");
  public static final ClassName API_DEFINITION = ClassName.get(WIRE, "ApiDefinition");
  public static final ClassName ENVELOPE_PARTS = API_DEFINITION.nestedClass("EnvelopeParts");
  public static final ClassName ERROR_PARTS = API_DEFINITION.nestedClass("ErrorParts");
  public static final ClassName LIMIT = API_DEFINITION.nestedClass("Limit");
  public static final ClassName CODEC = ClassName.get(WIRE, "Codec");
  public static final ClassName CODECS = ClassName.get(WIRE, "Codecs");
  public static final ClassName COMPONENT = ClassName.get(WIRE, "Component");
  public static final ClassName COMPONENT_VALUES = ClassName.get(WIRE, "ComponentValues");
  public static final ClassName CONDITION = ClassName.get(WIRE, "Condition");
  public static final ClassName CONDITION_TABLE = ClassName.get(WIRE, "ConditionTable");
  public static final ClassName CONDITION_TYPE = ClassName.get(WIRE, "ConditionType");
  public static final ClassName ENDPOINT_DEFINITION = ClassName.get(WIRE, "EndpointDefinition");
  public static final ClassName ENDPOINT_OF = ClassName.get(WIRE, "EndpointOf");
  public static final ClassName EXPRESSION = ClassName.get(WIRE, "Expression");
  public static final ClassName EXPRESSION_CODEC = ClassName.get(WIRE, "ExpressionCodec");
  public static final ClassName FILTER_CODEC = ClassName.get(WIRE, "FilterCodec");
  public static final ClassName FILTER_BUILDER = ClassName.get(WIRE, "FilterBuilder");
  public static final ClassName JSON_BODY_TABLE = ClassName.get(WIRE, "JsonBodyTable");
  public static final ClassName JSON_BODY_VALUE = ClassName.get(WIRE, "JsonBodyValue");
  public static final ClassName JSON_SINK = ClassName.get(WIRE, "JsonSink");
  public static final ClassName JSON_TREE = ClassName.get(WIRE, "JsonTree");
  public static final ClassName QUERY_PARAMETERS_TABLE =
      ClassName.get(WIRE, "QueryParametersTable");
  public static final ClassName QUERY_PARAMETERS_VALUE =
      ClassName.get(WIRE, "QueryParametersValue");
  public static final ClassName MEMBER = ClassName.get(WIRE, "Member");
  public static final ClassName PAGING = ClassName.get(WIRE, "Paging");
  public static final ClassName RECORD_CODEC = ClassName.get(WIRE, "RecordCodec");
  public static final ClassName SPEC_BUILDER = ClassName.get(WIRE, "SpecBuilder");
  public static final ClassName TWO_LEVELS = ClassName.get(WIRE, "TwoLevels");
  public static final ClassName UNTYPED_JSON = ClassName.get(WIRE, "UntypedJson");
  public static final ClassName VALUES = ClassName.get(WIRE, "Values");
  public static final ClassName WHEN_UNSET = ClassName.get(WIRE, "WhenUnset");

  public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  public static final ClassName NULL_MARKED =
      ClassName.get("org.jspecify.annotations", "NullMarked");

  public static final ClassName JSON_CREATOR =
      ClassName.get("com.fasterxml.jackson.annotation", "JsonCreator");

  public static final ClassName RETROFIT = ClassName.get("retrofit2", "Retrofit");
  public static final ClassName CALL = ClassName.get("retrofit2", "Call");
  public static final ClassName BODY = ClassName.get("retrofit2.http", "Body");
  public static final ClassName HEADER = ClassName.get("retrofit2.http", "Header");
  public static final ClassName PATH = ClassName.get("retrofit2.http", "Path");
  public static final ClassName QUERY_MAP = ClassName.get("retrofit2.http", "QueryMap");
  public static final ClassName HEADERS = ClassName.get("retrofit2.http", "Headers");

  private RuntimeTypes() {}

  /** Retrofit's annotation of an HTTP method. */
  public static ClassName httpMethod(String method) {
    return ClassName.get("retrofit2.http", method);
  }
}

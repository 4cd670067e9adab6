package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.ClassName;

/** The types that generated code uses from the runtime and from the libraries of the runtime. */
public final class RuntimeTypes {
  private static final String RUNTIME = "io.github.filterspec.runtime";
  private static final String IN_CODEC = RUNTIME + ".codec";
  private static final String IN_ENDPOINT = RUNTIME + ".endpoint";
  private static final String IN_EXPRESSION = RUNTIME + ".expression";
  private static final String IN_JSON = RUNTIME + ".json";
  private static final String IN_MEMBERS = RUNTIME + ".members";
  private static final String IN_EVALUATION = RUNTIME + ".evaluation";
  private static final String IN_PROPERTY = RUNTIME + ".property";

  public static final ClassName COMMAND = ClassName.get(RUNTIME, "Command");
  public static final ClassName LOOKUP = ClassName.get(RUNTIME, "Lookup");
  public static final ClassName PAGE = ClassName.get(RUNTIME, "Page");
  public static final ClassName PATH_SEGMENT = ClassName.get(RUNTIME, "PathSegment");
  public static final ClassName QUERY = ClassName.get(RUNTIME, "Query");
  public static final ClassName RECEIPT = ClassName.get(RUNTIME, "Receipt");
  public static final ClassName RANGE = ClassName.get(RUNTIME, "Range");
  public static final ClassName SORT = ClassName.get(RUNTIME, "Sort");
  public static final ClassName TIME_RANGE = ClassName.get(RUNTIME, "TimeRange");

  public static final ClassName ACTIVE_KEYS_TABLE = ClassName.get(IN_MEMBERS, "ActiveKeysTable");
  public static final ClassName ACTIVE_KEYS_VALUE = ClassName.get(IN_MEMBERS, "ActiveKeysValue");
  public static final ClassName API_DEFINITION = ClassName.get(IN_ENDPOINT, "ApiDefinition");
  public static final ClassName CODEC = ClassName.get(IN_CODEC, "Codec");
  public static final ClassName CODECS = ClassName.get(IN_CODEC, "Codecs");
  public static final ClassName COMPONENT = ClassName.get(IN_CODEC, "Component");
  public static final ClassName COMPONENT_VALUES = ClassName.get(IN_CODEC, "ComponentValues");
  public static final ClassName CONDITION = ClassName.get(IN_EXPRESSION, "Condition");
  public static final ClassName CONDITION_TABLE = ClassName.get(IN_EXPRESSION, "ConditionTable");
  public static final ClassName CONDITION_TYPE = ClassName.get(IN_EXPRESSION, "ConditionType");
  public static final ClassName ENDPOINT_DEFINITION =
      ClassName.get(IN_ENDPOINT, "EndpointDefinition");
  public static final ClassName ENDPOINT_OF = ClassName.get(IN_ENDPOINT, "EndpointOf");
  public static final ClassName EXPRESSION = ClassName.get(IN_EXPRESSION, "Expression");
  public static final ClassName EXPRESSION_CODEC = ClassName.get(IN_EXPRESSION, "ExpressionCodec");
  public static final ClassName GENERATED_CODE =
      ClassName.get(RUNTIME + ".generated", "GeneratedCode");
  public static final ClassName FILTER_CODEC = ClassName.get(IN_MEMBERS, "FilterCodec");
  public static final ClassName FILTER_BUILDER = ClassName.get(IN_MEMBERS, "FilterBuilder");
  public static final ClassName JSON_BODY_TABLE = ClassName.get(IN_MEMBERS, "JsonBodyTable");
  public static final ClassName JSON_BODY_VALUE = ClassName.get(IN_MEMBERS, "JsonBodyValue");
  public static final ClassName JSON_SINK = ClassName.get(IN_JSON, "JsonSink");
  public static final ClassName JSON_TREE = ClassName.get(IN_JSON, "JsonTree");
  public static final ClassName QUERY_PARAMETERS_TABLE =
      ClassName.get(IN_MEMBERS, "QueryParametersTable");
  public static final ClassName QUERY_PARAMETERS_VALUE =
      ClassName.get(IN_MEMBERS, "QueryParametersValue");
  public static final ClassName CLEARED = ClassName.get(IN_MEMBERS, "Cleared");
  public static final ClassName ITEM_COMPARISONS = ClassName.get(IN_MEMBERS, "ItemComparisons");
  public static final ClassName MEMBER = ClassName.get(IN_MEMBERS, "Member");
  public static final ClassName PAGING = ClassName.get(IN_ENDPOINT, "Paging");
  public static final ClassName AND_EXPRESSION = ClassName.get(IN_PROPERTY, "AndExpression");
  public static final ClassName AND_OR_EXPRESSION = ClassName.get(IN_PROPERTY, "AndOrExpression");
  public static final ClassName AND_OR_NOT_EXPRESSION =
      ClassName.get(IN_PROPERTY, "AndOrNotExpression");
  public static final ClassName CONDITION_FIELDS = ClassName.get(IN_PROPERTY, "ConditionFields");
  public static final ClassName CONNECTED_CONDITIONS =
      ClassName.get(IN_PROPERTY, "ConnectedConditions");
  public static final ClassName CUSTOM_PROPERTIES = ClassName.get(IN_PROPERTY, "CustomProperties");
  public static final ClassName EXPLANATION = ClassName.get(IN_EVALUATION, "Explanation");
  public static final ClassName MEANING = ClassName.get(IN_EVALUATION, "Meaning");
  public static final ClassName INFIX_TEXT = ClassName.get(IN_PROPERTY, "InfixText");
  public static final ClassName OPERATOR_KEYS = ClassName.get(IN_PROPERTY, "OperatorKeys");
  public static final ClassName OPERATOR_TYPE = ClassName.get(IN_PROPERTY, "OperatorType");
  public static final ClassName PROPERTY_CONDITION =
      ClassName.get(IN_PROPERTY, "PropertyCondition");
  public static final ClassName PROPERTY_CONDITIONS =
      ClassName.get(IN_PROPERTY, "PropertyConditions");
  public static final ClassName PROPERTY_EXPRESSION_CODEC =
      ClassName.get(IN_PROPERTY, "PropertyExpressionCodec");
  public static final ClassName GROUPED_EXPRESSION =
      ClassName.get(IN_PROPERTY, "GroupedExpression");
  public static final ClassName PROPERTY_GROUPS = ClassName.get(IN_PROPERTY, "PropertyGroups");
  public static final ClassName PROPERTY_NAME = ClassName.get(IN_PROPERTY, "PropertyName");
  public static final ClassName PROPERTY_TABLE = ClassName.get(IN_PROPERTY, "PropertyTable");
  public static final ClassName PROPERTY_TREE = ClassName.get(IN_PROPERTY, "PropertyTree");
  public static final ClassName TREE = ClassName.get(IN_EXPRESSION, "Tree");
  public static final ClassName RECORD_CODEC = ClassName.get(IN_CODEC, "RecordCodec");
  public static final ClassName RELATIVE_URL = ClassName.get(IN_MEMBERS, "RelativeUrl");
  public static final ClassName SPEC_BUILDER = ClassName.get(IN_MEMBERS, "SpecBuilder");
  public static final ClassName TWO_LEVELS = ClassName.get(IN_EXPRESSION, "TwoLevels");
  public static final ClassName UNKNOWN_JSON = ClassName.get(IN_EXPRESSION, "UnknownJson");
  public static final ClassName VALUES = ClassName.get(IN_MEMBERS, "Values");
  public static final ClassName WHEN_UNSET = ClassName.get(IN_CODEC, "WhenUnset");

  public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  public static final ClassName NULL_MARKED =
      ClassName.get("org.jspecify.annotations", "NullMarked");

  public static final ClassName JSON_CREATOR =
      ClassName.get("com.fasterxml.jackson.annotation", "JsonCreator");

  public static final ClassName CALL = ClassName.get("retrofit2", "Call");
  public static final ClassName BODY = ClassName.get("retrofit2.http", "Body");
  public static final ClassName HEADER = ClassName.get("retrofit2.http", "Header");
  public static final ClassName PATH = ClassName.get("retrofit2.http", "Path");
  public static final ClassName QUERY_MAP = ClassName.get("retrofit2.http", "QueryMap");
  public static final ClassName URL = ClassName.get("retrofit2.http", "Url");
  public static final ClassName HTTP = ClassName.get("retrofit2.http", "HTTP");
  public static final ClassName HEADERS = ClassName.get("retrofit2.http", "Headers");

  private RuntimeTypes() {}

  /** Returns the Retrofit annotation for an HTTP method, such as {@code @GET}. */
  public static ClassName httpMethod(String method) {
    return ClassName.get("retrofit2.http", method);
  }
}

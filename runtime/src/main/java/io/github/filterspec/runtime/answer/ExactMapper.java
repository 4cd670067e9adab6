package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.util.StdDateFormat;
import java.util.List;

/**
 * The settings of a Jackson mapper that does not convert a value to another kind, and does not lose
 * digits. The mapper never replaces a missing value by another value.
 */
final class ExactMapper {
  private static final List<CoercionInputShape> SCALARS =
      List.of(
          CoercionInputShape.Boolean,
          CoercionInputShape.EmptyString,
          CoercionInputShape.Float,
          CoercionInputShape.Integer,
          CoercionInputShape.String);

  private ExactMapper() {}

  /** Changes the settings of a mapper. The caller must not share the mapper with other code. */
  static ObjectMapper of(ObjectMapper mapper) {
    mapper
        .registerModule(CollisionLimit.module())
        .registerModule(
            new SimpleModule(ExactValues.class.getName())
                .setDeserializerModifier(new ExactValues()))
        .setConfig(exact(mapper.getDeserializationConfig()));
    refuseConversions(mapper.coercionConfigDefaults());
    for (LogicalType type : LogicalType.values()) {
      refuseConversions(mapper.coercionConfigFor(type));
    }
    mapper
        .coercionConfigFor(LogicalType.Float)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert);
    if (mapper.getDateFormat() instanceof StdDateFormat dates) {
      mapper.setDateFormat(dates.withLenient(false));
    }
    return mapper;
  }

  private static DeserializationConfig exact(DeserializationConfig config) {
    return config
        .with(
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
            DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE,
            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .without(
            DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
            DeserializationFeature.ACCEPT_FLOAT_AS_INT,
            DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
        .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .with(
            AnnotationIntrospector.pair(config.getAnnotationIntrospector(), new RequiredValues()));
  }

  private static void refuseConversions(MutableCoercionConfig config) {
    SCALARS.forEach(shape -> config.setCoercion(shape, CoercionAction.Fail));
  }
}

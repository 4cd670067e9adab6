package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.EnumDeserializer;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.type.ArrayType;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import io.github.filterspec.runtime.text.IsoInstant;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks each number, text, boolean or other single value before and after a deserializer of
 * Jackson reads the value. If a deserializer of the user reads a value, Filterspec does not check
 * the value.
 */
final class ExactValues extends BeanDeserializerModifier {
  private static final long serialVersionUID = 1;

  private static final Set<Class<?>> WHOLE_NUMBERS =
      Set.of(
          byte.class,
          Byte.class,
          short.class,
          Short.class,
          int.class,
          Integer.class,
          long.class,
          Long.class,
          BigInteger.class);
  private static final Set<Class<?>> NUMBERS =
      Set.of(float.class, Float.class, double.class, Double.class, BigDecimal.class, Number.class);

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> deserializer) {
    Kind kind = ofJackson(deserializer) ? kind(bean.getBeanClass(), deserializer) : null;
    return kind == null ? deserializer : new Checked(deserializer, kind);
  }

  @Override
  public JsonDeserializer<?> modifyEnumDeserializer(
      DeserializationConfig config,
      JavaType type,
      BeanDescription bean,
      JsonDeserializer<?> deserializer) {
    boolean byText =
        bean.findJsonValueAccessor() == null
            || bean.findJsonValueAccessor().getRawType() == String.class;
    return deserializer.getClass() == EnumDeserializer.class && byText
        ? new Checked(deserializer, Kind.CONSTANT)
        : deserializer;
  }

  @Override
  public JsonDeserializer<?> modifyArrayDeserializer(
      DeserializationConfig config,
      ArrayType type,
      BeanDescription bean,
      JsonDeserializer<?> deserializer) {
    boolean ofDoubles =
        type.getContentType().hasRawClass(double.class)
            || type.getContentType().hasRawClass(float.class);
    return ofJackson(deserializer) && ofDoubles
        ? new Checked(deserializer, Kind.NUMBERS)
        : deserializer;
  }

  private static boolean ofJackson(JsonDeserializer<?> deserializer) {
    return deserializer.getClass().getName().startsWith("com.fasterxml.jackson.");
  }

  private static @Nullable Kind kind(Class<?> type, JsonDeserializer<?> deserializer) {
    if (type == String.class) {
      return Kind.TEXT;
    }
    if (type == Character.class
        || type == char.class
        || deserializer instanceof FromStringDeserializer<?>) {
      return Kind.PARSED_TEXT;
    }
    if (WHOLE_NUMBERS.contains(type)) {
      return Kind.WHOLE_NUMBER;
    }
    if (NUMBERS.contains(type)) {
      return Kind.NUMBER;
    }
    if (type == Boolean.class || type == boolean.class) {
      return Kind.BOOLEAN;
    }
    boolean time =
        type.getName().startsWith("java.time.")
            || Date.class.isAssignableFrom(type)
            || Calendar.class.isAssignableFrom(type);
    return time && type != Year.class ? Kind.TIME : null;
  }

  /** A kind of values. */
  private enum Kind {
    TEXT("a text"),
    PARSED_TEXT("a text"),
    CONSTANT("a text"),
    WHOLE_NUMBER("a whole number"),
    NUMBER("a number"),
    NUMBERS("numbers"),
    BOOLEAN("a boolean"),
    TIME("a time as text");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    boolean accepts(JsonToken token) {
      return switch (this) {
        case TEXT, PARSED_TEXT, CONSTANT, TIME -> token == JsonToken.VALUE_STRING;
        case WHOLE_NUMBER -> token == JsonToken.VALUE_NUMBER_INT;
        case NUMBER -> token.isNumeric();
        case NUMBERS -> token == JsonToken.START_ARRAY;
        case BOOLEAN -> token.isBoolean();
      };
    }

    boolean isParsed() {
      return this == PARSED_TEXT || this == CONSTANT || this == TIME;
    }
  }

  /** A deserializer that accepts only JSON values of one kind, such as texts or whole numbers. */
  private static final class Checked extends DelegatingDeserializer {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final JsonFormat.Value format;
    private final boolean ofText;
    private final boolean ofInstant;

    Checked(JsonDeserializer<?> delegate, Kind kind) {
      this(delegate, kind, JsonFormat.Value.empty());
    }

    private Checked(JsonDeserializer<?> delegate, Kind kind, JsonFormat.Value format) {
      super(delegate);
      this.kind = kind;
      this.format = format;
      this.ofText = delegate.getClass() == StringDeserializer.class;
      this.ofInstant =
          delegate.getClass() == InstantDeserializer.class
              && delegate.handledType() == Instant.class
              && format.equals(JsonFormat.Value.empty());
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
      return new Checked(delegate, kind, format);
    }

    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, @Nullable BeanProperty property)
        throws JsonMappingException {
      JsonDeserializer<?> delegate =
          context.handleSecondaryContextualization(
              getDelegatee(), property, context.constructType(handledType()));
      JsonFormat.Value written =
          property == null
              ? context.getConfig().getDefaultPropertyFormat(handledType())
              : property.findPropertyFormat(context.getConfig(), handledType());
      return new Checked(delegate, kind, written == null ? JsonFormat.Value.empty() : written);
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
      JsonToken token = json.currentToken();
      if (token == JsonToken.VALUE_STRING) {
        Object value = fromText(json);
        if (value != null) {
          return value;
        }
      }
      boolean numeric = kind == Kind.TIME && isNumeric(format.getShape());
      if (!kind.accepts(token) && !numeric) {
        throw refused(context);
      }
      if (token == JsonToken.VALUE_STRING && kind.isParsed() && isInexact(json.getText())) {
        throw refused(context);
      }
      Object value = super.deserialize(json, context);
      if (value == null || !isExact(value, json, token)) {
        throw refused(context);
      }
      return value;
    }

    /**
     * Reads a text or a time in UTC without Jackson's deserializer, because the formatter of {@code
     * java.time} is slow. Returns null for all other values.
     */
    private @Nullable Object fromText(JsonParser json) throws IOException {
      if (ofText) {
        return json.getText();
      }
      return ofInstant ? IsoInstant.parseUtc(json.getText()) : null;
    }

    private static boolean isNumeric(JsonFormat.Shape shape) {
      return shape.isNumeric() || shape == JsonFormat.Shape.ARRAY;
    }

    /** Returns whether Jackson would read the text, but ignore a part of the text. */
    private boolean isInexact(String text) {
      if (!text.equals(text.strip())) {
        return true;
      }
      if (kind != Kind.TIME || format.hasPattern()) {
        return false;
      }
      boolean withTime = handledType() == LocalDate.class && text.indexOf('T') >= 0;
      boolean withZone = handledType() == LocalDateTime.class && text.endsWith("Z");
      return withTime || withZone || isNumber(text);
    }

    /** Returns whether a text has only digits, points and one sign at its beginning. */
    private static boolean isNumber(String text) {
      boolean signed = text.startsWith("-") || text.startsWith("+");
      for (int at = signed ? 1 : 0; at < text.length(); at++) {
        char letter = text.charAt(at);
        if (letter != '.' && (letter < '0' || letter > '9')) {
          return false;
        }
      }
      return text.length() > (signed ? 1 : 0);
    }

    /** Returns false if a number is not finite, or if a very small number was rounded to zero. */
    private static boolean isExact(Object value, JsonParser json, JsonToken token)
        throws IOException {
      if (value instanceof double[] doubles) {
        return Arrays.stream(doubles).allMatch(Double::isFinite);
      }
      if (value instanceof float[] floats) {
        for (float each : floats) {
          if (!Float.isFinite(each)) {
            return false;
          }
        }
        return true;
      }
      if (value instanceof Double || value instanceof Float) {
        double number = ((Number) value).doubleValue();
        boolean tooSmall =
            number == 0
                && token == JsonToken.VALUE_NUMBER_FLOAT
                && json.getDecimalValue().signum() != 0;
        return Double.isFinite(number) && !tooSmall;
      }
      return true;
    }

    private IOException refused(DeserializationContext context) {
      return new WrongKindException(context.getParser(), handledType(), kind.words);
    }
  }
}

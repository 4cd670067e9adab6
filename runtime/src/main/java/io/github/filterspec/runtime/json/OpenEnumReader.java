package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.github.filterspec.runtime.OpenEnum;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A reader of an {@code OpenEnum}. To read a constant of the enum, this class calls the mapper's
 * reader of the enum.
 */
public final class OpenEnumReader extends JsonDeserializer<OpenEnum<?>>
    implements ContextualDeserializer {
  private final @Nullable JsonDeserializer<?> constants;

  /** Creates a reader that does not know the enum yet. Jackson calls this constructor. */
  public OpenEnumReader() {
    this(null);
  }

  private OpenEnumReader(@Nullable JsonDeserializer<?> constants) {
    this.constants = constants;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) throws JsonMappingException {
    JavaType constant = context.getContextualType().containedTypeOrUnknown(0);
    if (!constant.isEnumType()) {
      return context.reportBadDefinition(
          context.getContextualType(),
          "OpenEnum needs an enum as its type argument. Write a type such as OpenEnum<Status>");
    }
    return new OpenEnumReader(context.findContextualValueDeserializer(constant, property));
  }

  @Override
  public OpenEnum<?> deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    if (constants == null || json.currentToken() != JsonToken.VALUE_STRING) {
      return (OpenEnum<?>) context.handleUnexpectedToken(OpenEnum.class, json);
    }
    String text = json.getText();
    try {
      return constants.deserialize(json, context) instanceof Enum<?> constant
          ? known(text, constant)
          : OpenEnum.unknown(text);
    } catch (InvalidFormatException e) {
      return OpenEnum.unknown(text);
    }
  }

  /**
   * For an unknown text, Jackson can return the default constant of the enum. The method {@code
   * known} accepts the default constant only if the JSON contains the text of the default constant.
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // the type of the constant is not known here
  private static OpenEnum<?> known(String text, Enum constant) {
    return isDefault(constant) && !OpenEnum.of(constant).text().equals(text)
        ? OpenEnum.unknown(text)
        : OpenEnum.of(text, constant);
  }

  private static boolean isDefault(Enum<?> constant) {
    try {
      return constant
          .getDeclaringClass()
          .getField(constant.name())
          .isAnnotationPresent(JsonEnumDefaultValue.class);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e); // every constant is a public field
    }
  }
}

package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.github.filterspec.runtime.expression.MalformedExpressionException;
import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.text.ForeignText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A failure to read an item. The failure contains a reason and the path of the wrong value, but
 * never the value itself.
 */
final class ReadingFailure {
  private static final String UNKNOWN_CONSTANT =
      "the answer contains an unknown value of an enum. Use OpenEnum as the type, add"
          + " @JsonEnumDefaultValue to a constant of the enum, or call unreadableItems(…) on the"
          + " client's builder";

  private final DeserializationConfig config;
  private final Throwable failure;

  ReadingFailure(DeserializationConfig config, Throwable failure) {
    this.config = config;
    this.failure = failure;
  }

  /** Returns the exception for an item that is at the given path. */
  CallFailure at(String path) {
    String place = place(path);
    if (failure instanceof InvalidDefinitionException e && isClosed(e)) {
      return ClosedPackage.of(e.getType().getRawClass());
    }
    if (failure instanceof InvalidDefinitionException e) {
      return CallFailure.decoding(
          "the mapper cannot create a Java value from the JSON: " + e.getOriginalMessage(),
          place,
          InvalidDefinitionException.from((JsonParser) null, e.getOriginalMessage(), e.getType()));
    }
    Throwable own = ofUser();
    if (own != null) {
      return CallFailure.decoding(
          "your code threw the exception %s while a value was created from the JSON"
              .formatted(own.getClass().getSimpleName()),
          place,
          own);
    }
    return CallFailure.decoding(reason(), place);
  }

  /**
   * Returns the reason of the failure if a field is missing or null, or if an element of an array
   * is null.
   */
  private static String withoutValue(InvalidNullException e) {
    List<JsonMappingException.Reference> path = e.getPath();
    JsonMappingException.Reference last = path.isEmpty() ? null : path.get(path.size() - 1);
    if (last == null || last.getFieldName() == null) {
      return "the answer contains null for an element. If an element may be null, add @Nullable to"
          + " the type of the elements";
    }
    if (last.getFrom() instanceof Map) {
      return "the answer contains null for a value of a map. If a value may be null, add @Nullable to"
          + " the type of the values, such as Map<String, @Nullable String>";
    }
    String name = ForeignText.name(last.getFieldName());
    Class<?> type = e.getTargetType();
    return "the answer has no value for %1$s. If the value may be missing or null, add @Nullable to %1$s%2$s"
        .formatted(
            name,
            type != null && type.isPrimitive()
                ? ", and replace the primitive type with a class such as Integer"
                : "");
  }

  private static boolean isClosed(InvalidDefinitionException e) {
    return e.getType() != null && ClosedPackage.isReason(e, e.getType().getRawClass());
  }

  /** Returns the path of the unknown enum value; empty if the failure has another reason. */
  Optional<String> unknownConstant(String path) {
    return isUnknownConstant() ? Optional.of(place(path)) : Optional.empty();
  }

  private boolean isUnknownConstant() {
    return failure instanceof InvalidFormatException e
        && e.getValue() instanceof String
        && e.getTargetType() != null
        && e.getTargetType().isEnum();
  }

  private String place(String path) {
    return path + (failure instanceof JsonMappingException e ? within(e) : "");
  }

  private String reason() {
    if (isUnknownConstant()) {
      return UNKNOWN_CONSTANT;
    }
    if (failure instanceof InvalidNullException e) {
      return withoutValue(e);
    }
    if (failure instanceof WrongKindException e) {
      return "the answer contains a value that is not %s".formatted(e.expected());
    }
    if (failure instanceof StackOverflowError) {
      return "the answer contains a value that is nested too deeply";
    }
    if (failure.getCause() instanceof CollisionLimit.ExceededException) {
      return "the answer has a set with more than 100 elements that have the same hash code";
    }
    return failure instanceof JsonMappingException
        ? "the answer contains a value that does not fit the Java type"
        : "the answer contains a value that cannot be read";
  }

  /**
   * Returns the exception that the user's code threw while an item was read. Returns null if
   * Jackson threw the exception, because the message of Jackson's exception contains the value that
   * cannot be read.
   */
  private @Nullable Throwable ofUser() {
    boolean mapping = failure instanceof JsonMappingException;
    Throwable thrown = mapping ? failure.getCause() : failure;
    boolean ofCreator = failure instanceof ValueInstantiationException;
    boolean ofJackson =
        failure instanceof MismatchedInputException
            || thrown instanceof IOException
            || thrown instanceof MalformedExpressionException
            || thrown instanceof CollisionLimit.ExceededException
            || (!ofCreator && thrown instanceof NumberFormatException)
            || (!ofCreator && thrown instanceof ArithmeticException);
    return thrown instanceof Exception && !ofJackson ? thrown : null;
  }

  private String within(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      String name = step.getFieldName();
      if (name == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append('.').append(isContent(step.getFrom(), name) ? "*" : ForeignText.name(name));
      }
    }
    if (e.getCause() instanceof MalformedExpressionException malformed) {
      path.append(malformed.path());
    }
    return path.toString();
  }

  /**
   * Returns true if a name in the path is a key of a map, or if a method with the annotation {@code
   * JsonAnySetter} receives the field with this name.
   */
  private boolean isContent(@Nullable Object owner, String name) {
    Class<?> type =
        owner instanceof Class<?> itself ? itself : owner == null ? null : owner.getClass();
    if (type == null || Map.class.isAssignableFrom(type)) {
      return type != null;
    }
    BeanDescription bean = config.introspect(config.constructType(type));
    return bean.findAnySetterAccessor() != null
        && bean.findProperties().stream().noneMatch(each -> each.getName().equals(name));
  }
}

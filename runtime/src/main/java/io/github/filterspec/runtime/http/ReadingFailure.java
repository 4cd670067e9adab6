package io.github.filterspec.runtime.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.github.filterspec.runtime.expression.MalformedExpressionException;
import io.github.filterspec.runtime.text.ForeignText;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A failure to read an item: its reason and its place, without a value of the answer. */
final class ReadingFailure {
  private final DeserializationConfig config;
  private final Throwable failure;

  ReadingFailure(DeserializationConfig config, Throwable failure) {
    this.config = config;
    this.failure = failure;
  }

  /** Returns the exception for an item at a path. */
  CallFailure at(String path) {
    String place = path + (failure instanceof JsonMappingException e ? within(e) : "");
    if (failure instanceof InvalidDefinitionException e && isClosed(e)) {
      return ClosedPackage.of(e.getType().getRawClass());
    }
    if (failure instanceof InvalidDefinitionException e) {
      return CallFailure.decoding(
          "the mapper cannot read the type of a value: " + e.getOriginalMessage(),
          place,
          InvalidDefinitionException.from((JsonParser) null, e.getOriginalMessage(), e.getType()));
    }
    Throwable own = ofUser();
    if (own != null) {
      return CallFailure.decoding(
          "the class of a value threw %s".formatted(own.getClass().getSimpleName()), place, own);
    }
    return CallFailure.decoding(reason(), place);
  }

  private static boolean isClosed(InvalidDefinitionException e) {
    return e.getType() != null && ClosedPackage.isReason(e, e.getType().getRawClass());
  }

  private String reason() {
    if (failure instanceof StackOverflowError) {
      return "the answer contains a value that is nested too deeply";
    }
    if (failure.getCause() instanceof CollisionLimit.ExceededException) {
      return "the answer has a set with more than 100 elements of the same hash code";
    }
    return failure instanceof JsonMappingException
        ? "the answer contains a value of another type"
        : "the answer contains a value that cannot be read";
  }

  /**
   * Returns the exception that the user's code threw. Exceptions of Jackson are left out, because
   * they quote the value.
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

  /** Returns whether a name is a key of a map, or is read by an any-setter. */
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

package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rule for values that are missing or null. Each component of a record must have a value, and
 * each parameter of a constructor or factory method must have a value. A value may be missing or
 * null if its component or parameter has an annotation named {@code Nullable} or is an {@code
 * Optional}. The elements of a list, a set, an array or a map must not be null, unless the type of
 * the elements has an annotation named {@code Nullable}.
 *
 * <p>If the user writes {@code @JsonSetter}, Jackson uses the settings of {@code @JsonSetter}
 * instead of the rule in {@code RequiredValues}.
 */
final class RequiredValues extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1;

  /** The annotations that mark a parameter whose value does not come from a JSON field. */
  private static final List<Class<? extends Annotation>> NOT_A_FIELD =
      List.of(JacksonInject.class, JsonAnySetter.class, JsonIgnore.class, JsonUnwrapped.class);

  @Override
  public JsonSetter.@Nullable Value findSetterInfo(Annotated member) {
    Nulls value =
        member instanceof AnnotatedParameter parameter && isRequired(parameter)
            ? Nulls.FAIL
            : Nulls.DEFAULT;
    Nulls elements = needsElements(member) ? Nulls.FAIL : Nulls.DEFAULT;
    return JsonSetter.Value.construct(value, elements);
  }

  private static boolean isRequired(AnnotatedParameter parameter) {
    return !isOptional(parameter.getType())
        && NOT_A_FIELD.stream().noneMatch(parameter::hasAnnotation)
        && !isIgnored(parameter)
        && places(parameter).noneMatch(RequiredValues::isNullable);
  }

  private static boolean isOptional(JavaType type) {
    return type.isReferenceType() || type.getRawClass().getName().startsWith("java.util.Optional");
  }

  private static boolean isIgnored(AnnotatedParameter parameter) {
    JsonProperty property = parameter.getAnnotation(JsonProperty.class);
    if (property != null && property.access() == JsonProperty.Access.READ_ONLY) {
      return true;
    }
    JsonIgnoreProperties ignored =
        parameter.getDeclaringClass().getAnnotation(JsonIgnoreProperties.class);
    String name =
        property == null || property.value().isEmpty() ? name(parameter) : property.value();
    return ignored != null && !ignored.allowSetters() && List.of(ignored.value()).contains(name);
  }

  private static String name(AnnotatedParameter parameter) {
    return component(parameter)
        .map(RecordComponent::getName)
        .orElseGet(() -> executable(parameter).getParameters()[parameter.getIndex()].getName());
  }

  /** Returns all places in the source code where an annotation can be written for a parameter. */
  private static Stream<AnnotatedElement> places(AnnotatedParameter parameter) {
    Executable executable = executable(parameter);
    Stream<AnnotatedElement> ofParameter =
        Stream.of(
            executable.getParameters()[parameter.getIndex()],
            type(executable, parameter.getIndex()));
    Stream<AnnotatedElement> ofComponent =
        component(parameter).stream()
            .flatMap(each -> Stream.of(each, each.getAnnotatedType(), each.getAccessor()));
    return Stream.concat(ofParameter, ofComponent);
  }

  private static Executable executable(AnnotatedParameter parameter) {
    return (Executable) parameter.getOwner().getAnnotated();
  }

  /**
   * Returns the type of a parameter. For the constructor of an inner class, {@code
   * getAnnotatedParameterTypes} returns fewer types than the constructor has parameters.
   */
  private static AnnotatedType type(Executable executable, int index) {
    AnnotatedType[] types = executable.getAnnotatedParameterTypes();
    return types[index - (executable.getParameterCount() - types.length)];
  }

  /**
   * Returns the record component of a parameter, if the parameter belongs to the canonical
   * constructor of a record.
   */
  private static Optional<RecordComponent> component(AnnotatedParameter parameter) {
    RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
    if (components == null || components.length != parameter.getOwner().getParameterCount()) {
      return Optional.empty();
    }
    RecordComponent component = components[parameter.getIndex()];
    return Optional.of(component).filter(each -> each.getType() == parameter.getRawType());
  }

  private static boolean isNullable(AnnotatedElement element) {
    return Stream.of(element.getAnnotations())
        .anyMatch(each -> each.annotationType().getSimpleName().equals("Nullable"));
  }

  private static boolean needsElements(Annotated member) {
    AnnotatedType declared = declared(member);
    JavaType type =
        member instanceof AnnotatedMethod setter && setter.getParameterCount() == 1
            ? setter.getParameterType(0)
            : member.getType();
    return declared != null && type.isContainerType() && needsElements(type, declared);
  }

  private static boolean needsElements(JavaType type, @Nullable AnnotatedType declared) {
    JavaType content = type.getContentType();
    AnnotatedType element = element(declared);
    boolean acceptsNull =
        (element != null && isNullable(element))
            || isOptional(content)
            || content.hasRawClass(Object.class)
            || JsonNode.class.isAssignableFrom(content.getRawClass());
    return !acceptsNull && (!content.isContainerType() || needsElements(content, element));
  }

  private static @Nullable AnnotatedType element(@Nullable AnnotatedType declared) {
    if (declared instanceof AnnotatedArrayType array) {
      return array.getAnnotatedGenericComponentType();
    }
    if (declared instanceof AnnotatedParameterizedType parameterized) {
      AnnotatedType[] arguments = parameterized.getAnnotatedActualTypeArguments();
      return arguments[arguments.length - 1];
    }
    return null;
  }

  private static @Nullable AnnotatedType declared(Annotated member) {
    if (member instanceof AnnotatedParameter parameter) {
      return type(executable(parameter), parameter.getIndex());
    }
    if (member instanceof AnnotatedField field) {
      return field.getAnnotated().getAnnotatedType();
    }
    boolean setter = member instanceof AnnotatedMethod method && method.getParameterCount() == 1;
    return setter ? type(((AnnotatedMethod) member).getAnnotated(), 0) : null;
  }
}

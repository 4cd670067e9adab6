package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueCases;
import io.github.filterspec.processor.model.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The Java types of values. Numbers and booleans have primitive types. */
public final class JavaTypes implements ValueCases<TypeName> {
  private static final JavaTypes INSTANCE = new JavaTypes();

  private JavaTypes() {}

  /** Returns the Java type of a value that is never null, such as {@code int}. */
  public static TypeName of(ValueType type) {
    return type.match(INSTANCE);
  }

  /** Returns the Java type of a value, as a type argument such as {@code Integer}. */
  public static TypeName boxed(ValueType type) {
    return of(type).box();
  }

  @Override
  public TypeName scalar(ValueType.Scalar type) {
    return switch (type) {
      case BOOLEAN -> TypeName.BOOLEAN;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case DOUBLE -> TypeName.DOUBLE;
      case BIG_DECIMAL -> ClassName.get(BigDecimal.class);
      case BIG_INTEGER -> ClassName.get(BigInteger.class);
      case STRING -> ClassName.get(String.class);
      case INSTANT -> ClassName.get(Instant.class);
      case OFFSET_DATE_TIME -> ClassName.get(OffsetDateTime.class);
      case DURATION -> ClassName.get(Duration.class);
      case LOCAL_DATE -> ClassName.get(LocalDate.class);
      case UUID -> ClassName.get(UUID.class);
    };
  }

  @Override
  public TypeName enumeration(ValueType.Enumeration type) {
    return type.type();
  }

  @Override
  public TypeName openEnum(ValueType.OpenEnum type) {
    return type.type();
  }

  @Override
  public TypeName alternatives(ValueType.AlternativesType type) {
    return type.type();
  }

  @Override
  public TypeName object(ValueType.RecordType type) {
    return type.type();
  }

  @Override
  public TypeName set(ValueType.SetType type) {
    return ParameterizedTypeName.get(ClassName.get(Set.class), boxed(type.element()));
  }

  @Override
  public TypeName list(ValueType.ListType type) {
    return ParameterizedTypeName.get(ClassName.get(List.class), boxed(type.element()));
  }

  @Override
  public TypeName jsonList(ValueType.JsonListType type) {
    return ParameterizedTypeName.get(List.class, Object.class);
  }

  @Override
  public TypeName map(ValueType.MapType type) {
    return ParameterizedTypeName.get(
        ClassName.get(Map.class), ClassName.get(String.class), boxed(type.value()));
  }

  @Override
  public TypeName range(ValueType.RangeType type) {
    return type.isOfTimes()
        ? RuntimeTypes.TIME_RANGE
        : ParameterizedTypeName.get(RuntimeTypes.RANGE, boxed(type.end()));
  }

  @Override
  public TypeName sort(ValueType.SortType type) {
    return ParameterizedTypeName.get(RuntimeTypes.SORT, type.field().type());
  }

  @Override
  public TypeName written(ValueType.Written type) {
    return of(type.plain());
  }

  @Override
  public TypeName filter(ValueType.FilterType type) {
    return type.type();
  }

  @Override
  public TypeName property(ValueType.PropertyType type) {
    throw new IllegalStateException("a property has no value");
  }

  @Override
  public TypeName unwritable(Unwritable type) {
    return ClassName.OBJECT;
  }
}

package io.github.filterspec.processor.emit.value;

import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueCases;
import io.github.filterspec.processor.model.ValueType;

/**
 * The words in generated Javadoc that say when a method such as {@code tagsIfPresent} changes
 * nothing.
 */
final class IfPresentDoc implements ValueCases<String> {
  private static final String VALUE = " if the value is not null";
  private static final String TEXT = " if the text is neither null nor blank";
  private static final String COLLECTION = " if the collection is neither null nor empty";

  @Override
  public String scalar(ValueType.Scalar type) {
    return type == ValueType.Scalar.STRING ? TEXT : VALUE;
  }

  @Override
  public String enumeration(ValueType.Enumeration type) {
    return VALUE;
  }

  @Override
  public String openEnum(ValueType.OpenEnum type) {
    return TEXT;
  }

  @Override
  public String object(ValueType.RecordType type) {
    return " if the value is not null and has a component that is set";
  }

  @Override
  public String set(ValueType.SetType type) {
    return COLLECTION;
  }

  @Override
  public String list(ValueType.ListType type) {
    return COLLECTION;
  }

  @Override
  public String jsonList(ValueType.JsonListType type) {
    return VALUE;
  }

  @Override
  public String map(ValueType.MapType type) {
    return " if the map is neither null nor empty";
  }

  @Override
  public String range(ValueType.RangeType type) {
    return " if the range is not null and has a start or an end";
  }

  @Override
  public String sort(ValueType.SortType type) {
    return VALUE;
  }

  @Override
  public String alternatives(ValueType.AlternativesType type) {
    return VALUE;
  }

  @Override
  public String written(ValueType.Written type) {
    return type.plain().match(this);
  }

  @Override
  public String filter(ValueType.FilterType type) {
    return " if the filter is neither null nor empty";
  }

  @Override
  public String property(ValueType.PropertyType type) {
    throw new IllegalStateException("a property has no setter");
  }

  @Override
  public String unwritable(Unwritable type) {
    return VALUE;
  }
}

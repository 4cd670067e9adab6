package io.github.filterspec.processor.model;

/** The operations on a {@link ValueType}, with one method for each kind of type. */
public interface ValueCases<R> {
  R scalar(ValueType.Scalar type);

  R enumeration(ValueType.Enumeration type);

  R openEnum(ValueType.OpenEnum type);

  R object(ValueType.RecordType type);

  R set(ValueType.SetType type);

  R list(ValueType.ListType type);

  R map(ValueType.MapType type);

  R jsonList(ValueType.JsonListType type);

  R range(ValueType.RangeType type);

  R sort(ValueType.SortType type);

  R alternatives(ValueType.AlternativesType type);

  R written(ValueType.Written type);

  R filter(ValueType.FilterType type);

  R property(ValueType.PropertyType type);

  R unwritable(Unwritable type);
}

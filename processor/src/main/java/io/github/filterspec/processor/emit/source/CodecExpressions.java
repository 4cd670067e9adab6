package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueCases;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.Enumeration.Constant;
import io.github.filterspec.processor.model.WhenUnset;
import java.util.Comparator;
import java.util.List;

/** The generated expressions that create codecs for types. */
public final class CodecExpressions implements ValueCases<CodeBlock> {
  /**
   * The largest number of method calls in one generated chain of calls. A chain of several hundred
   * method calls overflows the stack of javac.
   */
  private static final int LONGEST_CHAIN = 100;

  private final RecordCodecs records;

  /**
   * Creates the expressions.
   *
   * @param records the generated codecs of the user's records
   */
  public CodecExpressions(RecordCodecs records) {
    this.records = records;
  }

  /** Returns an expression that creates the codec of a type. */
  public CodeBlock of(ValueType type) {
    return type.match(this);
  }

  /**
   * Returns the code of an additional argument, such as {@code , WhenUnset.ABSENT}; the code is
   * empty if the user does not write {@code @Unset}.
   */
  public static CodeBlock unset(ValueType type, WhenUnset unset) {
    if (unset.absent()) {
      return CodeBlock.of(", $T.ABSENT", RuntimeTypes.WHEN_UNSET);
    }
    if (!unset.hasValue()) {
      return CodeBlock.of("");
    }
    if (type instanceof ValueType.FilterType) {
      return CodeBlock.of(", $T.EMPTY_ARRAY", RuntimeTypes.WHEN_UNSET);
    }
    String kind = isNumber(type.wire()) ? "number" : "text";
    return CodeBlock.of(", $T.$L($L)", RuntimeTypes.WHEN_UNSET, kind, Literal.of(unset.value()));
  }

  private static boolean isNumber(ValueType type) {
    return type instanceof ValueType.Scalar scalar && scalar.isNumber();
  }

  @Override
  public CodeBlock scalar(ValueType.Scalar type) {
    String constant = type == ValueType.Scalar.UUID ? "UUID_TEXT" : type.name();
    return CodeBlock.of("$T.$L", RuntimeTypes.CODECS, constant);
  }

  @Override
  public CodeBlock enumeration(ValueType.Enumeration type) {
    List<Constant> renamed =
        type.constants().stream()
            .filter(constant -> !constant.name().equals(constant.wire()))
            .sorted(
                Comparator.comparing(
                    Constant::name)) // the order in which Eclipse's compiler lists them
            .toList();
    CodeBlock first = enumOf(type, renamed.subList(0, Math.min(renamed.size(), LONGEST_CHAIN)));
    CodeBlock.Builder codec = first.toBuilder();
    for (int at = LONGEST_CHAIN; at < renamed.size(); at += LONGEST_CHAIN) {
      int end = Math.min(renamed.size(), at + LONGEST_CHAIN);
      codec.add("\n.and($L)", enumOf(type, renamed.subList(at, end)));
    }
    return codec.build();
  }

  private static CodeBlock enumOf(ValueType.Enumeration type, List<Constant> renamed) {
    CodeBlock.Builder codec =
        CodeBlock.builder().add("$T.enumOf($T.class)", RuntimeTypes.CODECS, type.type());
    for (Constant constant : renamed) {
      codec.add(".named($T.$L, $L)", type.type(), constant.name(), Literal.of(constant.wire()));
    }
    return codec.build();
  }

  @Override
  public CodeBlock openEnum(ValueType.OpenEnum type) {
    return CodeBlock.of(
        "$T.openEnum($T::new, $L)",
        RuntimeTypes.CODECS,
        type.type(),
        accessor(type.type(), type.component(), type.overloaded()));
  }

  /**
   * Returns the getter of a component: a method reference, or a lambda if the record has another
   * method with the same name.
   */
  static CodeBlock accessor(ClassName type, String component, boolean overloaded) {
    return overloaded
        ? CodeBlock.of("($T value) -> value.$L()", type, component)
        : CodeBlock.of("$T::$L", type, component);
  }

  @Override
  public CodeBlock alternatives(ValueType.AlternativesType type) {
    return CodeBlock.of(
        "$T.<$T>oneOf($L)",
        RuntimeTypes.CODECS,
        type.type(),
        type.alternatives().stream().map(this::alternative).collect(CodeBlock.joining(", ")));
  }

  private CodeBlock alternative(ValueType.AlternativesType.Alternative alternative) {
    return CodeBlock.of(
        "$T.alternative($T.class, $L, $T::new, $L)",
        RuntimeTypes.CODECS,
        alternative.type(),
        accessor(alternative.type(), alternative.component(), alternative.overloaded()),
        alternative.type(),
        of(alternative.value()));
  }

  @Override
  public CodeBlock object(ValueType.RecordType type) {
    return CodeBlock.of("new $L()", records.nameOf(type));
  }

  @Override
  public CodeBlock set(ValueType.SetType type) {
    return CodeBlock.of("$T.setOf($L)", RuntimeTypes.CODECS, of(type.element()));
  }

  @Override
  public CodeBlock list(ValueType.ListType type) {
    return differentFields(
        type, CodeBlock.of("$T.listOf($L)", RuntimeTypes.CODECS, of(type.element())));
  }

  /** Returns a codec that also refuses two sorts by the same field, if the list has sorts. */
  static CodeBlock differentFields(ValueType list, CodeBlock codec) {
    return list.parts().get(0) instanceof ValueType.SortType
        ? CodeBlock.of("$T.differentFields($L)", RuntimeTypes.CODECS, codec)
        : codec;
  }

  @Override
  public CodeBlock jsonList(ValueType.JsonListType type) {
    throw new IllegalStateException("only the runtime creates the codec of a cursor");
  }

  @Override
  public CodeBlock map(ValueType.MapType type) {
    return CodeBlock.of("$T.mapOf($L)", RuntimeTypes.CODECS, of(type.value()));
  }

  @Override
  public CodeBlock written(ValueType.Written type) {
    return switch (type.notation()) {
      case TEXT -> CodeBlock.of("$T.quoted($L)", RuntimeTypes.CODECS, of(type.plain()));
      case NUMBER -> CodeBlock.of("$T.numbered($L)", RuntimeTypes.CODECS, of(type.plain()));
      default ->
          CodeBlock.of(
              "$T.$L$L",
              RuntimeTypes.CODECS,
              type.plain() == ValueType.Scalar.OFFSET_DATE_TIME ? "OFFSET_" : "",
              type.notation());
    };
  }

  @Override
  public CodeBlock range(ValueType.RangeType type) {
    return range(type, type.isOfTimes() ? "timeRange" : "range");
  }

  /** Returns an expression that creates the codec of a range whose open ends are left out. */
  public CodeBlock openRange(ValueType.RangeType type) {
    return range(type, type.isOfTimes() ? "openTimeRange" : "openRange");
  }

  private CodeBlock range(ValueType.RangeType type, String method) {
    CodeBlock codec =
        CodeBlock.of(
            "$T.$L($L, $L$L)",
            RuntimeTypes.CODECS,
            method,
            Literal.of(type.from()),
            Literal.of(type.to()),
            type.end() == ValueType.Scalar.INSTANT
                ? CodeBlock.of("")
                : CodeBlock.of(", $L", of(type.end())));
    return type.saysEnds()
        ? CodeBlock.of(
            "$T.includingEnds($L, $L, $L)",
            RuntimeTypes.CODECS,
            codec,
            type.includesStart(),
            type.includesEnd())
        : codec;
  }

  @Override
  public CodeBlock sort(ValueType.SortType type) {
    CodeBlock names =
        type.isText()
            ? Literal.of(type.text())
            : CodeBlock.of(
                "$L, $L", Literal.of(type.fieldName()), Literal.of(type.directionName()));
    return CodeBlock.of(
        "$T.$L($L, $L, $L, $L)",
        RuntimeTypes.CODECS,
        type.isText() ? "sortText" : "sort",
        of(type.field()),
        names,
        Literal.of(type.ascending()),
        Literal.of(type.descending()));
  }

  @Override
  public CodeBlock filter(ValueType.FilterType type) {
    return CodeBlock.of("$T.codec()", type.type());
  }

  @Override
  public CodeBlock property(ValueType.PropertyType type) {
    throw new IllegalStateException("a property has no codec");
  }

  @Override
  public CodeBlock unwritable(Unwritable type) {
    return CodeBlock.of("null"); // this is only in a skeleton, which never runs
  }
}

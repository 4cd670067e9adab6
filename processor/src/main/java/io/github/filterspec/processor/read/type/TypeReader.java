package io.github.filterspec.processor.read.type;

import static java.util.Map.entry;

import com.palantir.javapoet.TypeName;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.element.UnresolvedType;
import io.github.filterspec.processor.read.round.PendingFilters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;

/** The reader of the types of members and record components. */
final class TypeReader {
  private static final String TIME_RANGE = "io.github.filterspec.runtime.TimeRange";
  private static final String RANGE = "io.github.filterspec.runtime.Range";
  private static final String SORT = "io.github.filterspec.runtime.Sort";
  private static final Set<ValueType> ENDS =
      Set.of(
          ValueType.Scalar.INT,
          ValueType.Scalar.LONG,
          ValueType.Scalar.DOUBLE,
          ValueType.Scalar.BIG_DECIMAL,
          ValueType.Scalar.BIG_INTEGER,
          ValueType.Scalar.LOCAL_DATE,
          ValueType.Scalar.OFFSET_DATE_TIME,
          ValueType.Scalar.DURATION);
  private static final Map<TypeKind, ValueType> PRIMITIVES =
      Map.of(
          TypeKind.BOOLEAN, ValueType.Scalar.BOOLEAN,
          TypeKind.INT, ValueType.Scalar.INT,
          TypeKind.LONG, ValueType.Scalar.LONG,
          TypeKind.DOUBLE, ValueType.Scalar.DOUBLE);
  private static final Map<String, ValueType> SCALARS =
      Map.ofEntries(
          entry("java.lang.Boolean", ValueType.Scalar.BOOLEAN),
          entry("java.lang.Integer", ValueType.Scalar.INT),
          entry("java.lang.Long", ValueType.Scalar.LONG),
          entry("java.lang.Double", ValueType.Scalar.DOUBLE),
          entry("java.lang.String", ValueType.Scalar.STRING),
          entry("java.time.Instant", ValueType.Scalar.INSTANT),
          entry("java.time.LocalDate", ValueType.Scalar.LOCAL_DATE),
          entry("java.math.BigDecimal", ValueType.Scalar.BIG_DECIMAL),
          entry("java.math.BigInteger", ValueType.Scalar.BIG_INTEGER),
          entry("java.time.OffsetDateTime", ValueType.Scalar.OFFSET_DATE_TIME),
          entry("java.time.Duration", ValueType.Scalar.DURATION),
          entry("java.util.UUID", ValueType.Scalar.UUID));

  private final UserTypeReader userTypes;
  private final TypeElement spec;
  private final PendingFilters filters;

  /**
   * Creates a reader that accepts only types which generated code in the package of the spec can
   * access.
   */
  TypeReader(Elements elements, TypeElement spec, PendingFilters filters) {
    this.userTypes = new UserTypeReader(elements, spec, this);
    this.spec = spec;
    this.filters = filters;
  }

  /**
   * Reads a type.
   *
   * @param annotations the annotations that change how the values of the type are written
   */
  ValueType read(TypeMirror type, ValueAnnotations annotations) {
    return type.accept(new TypeVisitor(annotations), null);
  }

  static ValueType unwritable(TypeMirror type, String reason) {
    return new Unwritable(TypeName.get(type), reason);
  }

  private final class TypeVisitor extends SimpleTypeVisitor14<ValueType, Void> {
    private final ValueAnnotations annotations;

    TypeVisitor(ValueAnnotations annotations) {
      this.annotations = annotations;
    }

    @Override
    public ValueType visitPrimitive(PrimitiveType type, Void unused) {
      ValueType scalar = PRIMITIVES.get(type.getKind());
      return scalar != null
          ? written(scalar)
          : unwritable(type, JdkTypes.insteadOf(type.getKind().name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public ValueType visitArray(ArrayType type, Void unused) {
      return unwritable(type, "Use List or Set instead of an array");
    }

    @Override
    public ValueType visitWildcard(WildcardType type, Void unused) {
      TypeMirror bound = type.getExtendsBound();
      return bound != null
          ? bound.accept(this, null)
          : unwritable(type, "Replace the wildcard with a concrete type, as in Set<String>");
    }

    @Override
    public ValueType visitDeclared(DeclaredType type, Void unused) {
      TypeElement element = (TypeElement) type.asElement();
      String name = element.getQualifiedName().toString();
      ValueType scalar = SCALARS.get(name);
      if (scalar != null) {
        return written(scalar);
      }
      return switch (name) {
        case TIME_RANGE -> range(written(ValueType.Scalar.INSTANT));
        case RANGE -> argument(type, 0).map(end -> rangeOf(type, end)).orElse(rawRange(type));
        case SORT -> argument(type, 0).map(field -> sortBy(type, field)).orElse(rawSort(type));
        case "java.util.Set" -> argument(type, 0).map(this::setOf).orElse(raw(type));
        case "java.util.List" -> argument(type, 0).map(this::listOf).orElse(raw(type));
        case "java.util.Map" -> map(type);
        default -> written(userTypes.read(type, element));
      };
    }

    @Override
    public ValueType visitError(ErrorType type, Void unused) {
      return UnresolvedType.isOne(type) ? filters.read(type, spec) : visitDeclared(type, null);
    }

    /**
     * Returns a type that causes no message, because the problem of the type parameter is already
     * reported.
     */
    @Override
    public ValueType visitTypeVariable(TypeVariable type, Void unused) {
      return Unwritable.REPORTED;
    }

    @Override
    protected ValueType defaultAction(TypeMirror type, Void unused) {
      return unwritable(type, "Use another type");
    }

    /** Returns the type with the notation of {@code @WrittenAs}, if the notation fits the type. */
    private ValueType written(ValueType type) {
      return annotations
          .notation()
          .filter(notation -> notation.fits(type))
          .<ValueType>map(notation -> new ValueType.Written(type, notation))
          .orElse(type);
    }

    private ValueType sortBy(TypeMirror type, ValueType field) {
      if (!(field.plain() instanceof ValueType.Enumeration fields)) {
        return field instanceof Unwritable ? field : rawSort(type);
      }
      Optional<AnnotationView> sorted = annotations.sorted();
      return new ValueType.SortType(
          fields,
          sorted.isPresent(),
          sorted.map(view -> view.text("value")).orElse(""),
          sorted.map(view -> view.text("field")).orElse(""),
          sorted.map(view -> view.text("direction")).orElse(""),
          sorted.map(view -> view.text("ascending")).orElse(""),
          sorted.map(view -> view.text("descending")).orElse(""),
          sorted.map(view -> view.flag("flat")).orElse(false));
    }

    private ValueType rawSort(TypeMirror type) {
      return unwritable(
          type,
          "Use an enum of the fields by which the API can sort as the type argument, such as Sort<OrderField>");
    }

    private ValueType rangeOf(TypeMirror type, ValueType end) {
      if (end instanceof Unwritable || ENDS.contains(end.plain())) {
        return end instanceof Unwritable ? end : range(end);
      }
      return end.plain() == ValueType.Scalar.INSTANT
          ? unwritable(type, "Use TimeRange")
          : rawRange(type);
    }

    private ValueType rawRange(TypeMirror type) {
      return unwritable(
          type,
          "Use a range of numbers, dates, times with an offset or durations, such as Range<Integer> or Range<LocalDate>");
    }

    private ValueType range(ValueType end) {
      Optional<AnnotationView> range = annotations.ends();
      return new ValueType.RangeType(
          range.map(ends -> ends.text("from")).orElse(""),
          range.map(ends -> ends.text("to")).orElse(""),
          end,
          range.map(ends -> ends.flag("flat")).orElse(false),
          range.map(ends -> ends.constant("includes")).orElse(ValueType.RangeType.NOT_SAID));
    }

    private ValueType setOf(ValueType element) {
      return element instanceof Unwritable ? element : new ValueType.SetType(element);
    }

    private ValueType listOf(ValueType element) {
      return element instanceof Unwritable ? element : new ValueType.ListType(element);
    }

    private ValueType map(DeclaredType type) {
      Optional<ValueType> key = argument(type, 0);
      Optional<ValueType> value = argument(type, 1);
      if (key.isEmpty() || value.isEmpty()) {
        return raw(type);
      }
      if (key.get() != ValueType.Scalar.STRING) {
        return unwritable(type, "Use Map<String, …>, because the names in a JSON object are texts");
      }
      return value.get() instanceof Unwritable ? value.get() : new ValueType.MapType(value.get());
    }

    private Optional<ValueType> argument(DeclaredType type, int index) {
      List<? extends TypeMirror> arguments = type.getTypeArguments();
      return index < arguments.size()
          ? Optional.of(arguments.get(index).accept(this, null))
          : Optional.empty();
    }

    private ValueType raw(TypeMirror type) {
      return unwritable(type, "Add type arguments, as in Set<String> or Map<String, String>");
    }
  }
}

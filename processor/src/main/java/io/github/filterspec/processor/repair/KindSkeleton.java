package io.github.filterspec.processor.repair;

import io.github.filterspec.processor.model.PropertyKind;
import io.github.filterspec.processor.model.PropertyKind.Operand;
import io.github.filterspec.processor.model.PropertyKind.Operator;
import io.github.filterspec.processor.model.ReservedNames;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The skeleton of a kind of property with problems. A skeleton can be compiled, but cannot be used
 * in a running program. Without a skeleton, the specs that use the kind would cause further errors.
 */
public final class KindSkeleton {
  private static final int MOST_OPERANDS = 2;

  private KindSkeleton() {}

  /** Returns the kind without the parts that generated code cannot express. */
  public static PropertyKind of(PropertyKind kind) {
    Map<String, Operator> byName = new LinkedHashMap<>();
    kind.operators().stream()
        .filter(operator -> !ReservedNames.ofProperties().contains(operator.name()))
        .forEach(operator -> byName.putIfAbsent(operator.name(), repaired(operator)));
    return kind.with(List.copyOf(byName.values()));
  }

  /** Returns the type of an operand. Records and collections have no codec in a kind. */
  private static ValueType type(ValueType type) {
    return type.isSingleValue() ? type : Unwritable.REPORTED;
  }

  private static Operator repaired(Operator operator) {
    boolean several = operator.operands().size() > 1;
    List<Operand> operands =
        operator.operands().stream()
            .limit(MOST_OPERANDS)
            .map(
                operand ->
                    new Operand(
                        operand.type().map(KindSkeleton::type),
                        operand.many() && !several,
                        Optional.empty()))
            .toList();
    return new Operator(
        operator.name(),
        operator.token(),
        operator.meaning(),
        operator.literal(),
        operator.ignoresCase(),
        operator.missingDiffers(),
        operands,
        operator.doc(),
        operator.deprecation(),
        operator.inheritedFrom(),
        operator.origin());
  }
}

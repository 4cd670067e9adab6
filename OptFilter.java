import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.filterspec.FilterspecGenerated;
import io.github.filterspec.runtime.TimeRange;
import io.github.filterspec.runtime.wire.Codec;
import io.github.filterspec.runtime.wire.Codecs;
import io.github.filterspec.runtime.wire.ConditionTable;
import io.github.filterspec.runtime.wire.ConditionType;
import io.github.filterspec.runtime.wire.Expression;
import io.github.filterspec.runtime.wire.JsonTree;
import io.github.filterspec.runtime.wire.TwoLevels;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * A filter, immutable and equal by value: an OR of ANDs of conditions.
 * On the wire, {@code or} contains the groups, {@code and} the conditions of a group, and {@code type} the type of a condition.
 */
@FilterspecGenerated(Opt.class)
@NullMarked
public final class OptFilter extends Expression<OptCondition, OptFilter> {
  static final ConditionTable<OptCondition, OptFilter> MEMBERS =
      ConditionTable.of(
          "OptFilter", TwoLevels.orOfAnds("or", "and", "type", 1000), OptFilter::new, OptCondition.UntypedCondition::new);

  static final ConditionType<OptCondition.AttributesCondition, List<Map<String, String>>> ATTRIBUTES =
      MEMBERS.optional(
          "attributes", "attrs", "attributes", Codecs.listOf(Codecs.mapOf(Codecs.STRING)),
          OptCondition.AttributesCondition.class, OptCondition.AttributesCondition::new, OptCondition.AttributesCondition::attributes);

  static final ConditionType<OptCondition.NameCondition, String> NAME =
      MEMBERS.optional(
          "name", "name", "name", Codecs.STRING,
          OptCondition.NameCondition.class, OptCondition.NameCondition::new, OptCondition.NameCondition::name);

  static final ConditionType<OptCondition.AtCondition, TimeRange> AT =
      MEMBERS.flat(
          "at", "rng", Codecs.openTimeRange("after", "before"),
          OptCondition.AtCondition.class, OptCondition.AtCondition::new, OptCondition.AtCondition::at);

  private OptFilter(List<List<OptCondition>> groups) {
    super(MEMBERS, groups);
  }

  /**
   * Type {@code attrs}, field {@code attributes}, which may be absent.
   *
   * <p>Without an operand.
   */
  public static OptFilter attributes() {
    return of(new OptCondition.AttributesCondition(null));
  }

  /** Type {@code attrs}, field {@code attributes}, which may be absent. */
  public static OptFilter attributes(Collection<Map<String, String>> values) {
    return of(new OptCondition.AttributesCondition(ATTRIBUTES.list(values)));
  }

  /**
   * Type {@code name}, field {@code name}, which may be absent.
   *
   * <p>Without an operand.
   */
  public static OptFilter name() {
    return of(new OptCondition.NameCondition(null));
  }

  /** Type {@code name}, field {@code name}, which may be absent. */
  public static OptFilter name(String value) {
    return of(new OptCondition.NameCondition(value));
  }

  /** Type {@code rng}, fields {@code after} and {@code before}. */
  public static OptFilter at(TimeRange value) {
    return of(new OptCondition.AtCondition(value));
  }

  /** An expression of one condition. */
  public static OptFilter of(OptCondition condition) {
    return MEMBERS.single(condition);
  }

  /** Combines expressions with AND. */
  public static OptFilter allOf(OptFilter first, OptFilter... more) {
    return allOf(listed(first, more));
  }

  /** Like {@link #allOf(OptFilter, OptFilter...)}; there must be at least one. */
  public static OptFilter allOf(Collection<OptFilter> expressions) {
    return allOf(MEMBERS, expressions);
  }

  /** Combines expressions with OR. */
  public static OptFilter anyOf(OptFilter first, OptFilter... more) {
    return anyOf(listed(first, more));
  }

  /** Like {@link #anyOf(OptFilter, OptFilter...)}; there must be at least one. */
  public static OptFilter anyOf(Collection<OptFilter> expressions) {
    return anyOf(MEMBERS, expressions);
  }

  /**
   * Reads what {@code toJson} writes, and what the API stores.
   *
   * @param json the whole expression
   * @return an equal expression
   * @throws IllegalArgumentException if it has another shape
   */
  public static OptFilter fromJson(String json) {
    return MEMBERS.read(json);
  }

  /**
   * Reads what {@code toJson} writes, and what the API stores.
   *
   * @param json the whole expression
   * @return an equal expression
   * @throws IllegalArgumentException if it has another shape
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OptFilter fromJson(JsonTree json) {
    return MEMBERS.read(json);
  }

  /**
   * Reads and writes the expression as a member of another spec.
   *
   * @return its codec
   */
  public static Codec<OptFilter> codec() {
    return Codecs.expression(OptFilter::fromJson);
  }
}

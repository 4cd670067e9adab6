import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.filterspec.FilterspecGenerated;
import io.github.filterspec.runtime.wire.Codec;
import io.github.filterspec.runtime.wire.Codecs;
import io.github.filterspec.runtime.wire.Component;
import io.github.filterspec.runtime.wire.ComponentValues;
import io.github.filterspec.runtime.wire.ConditionTable;
import io.github.filterspec.runtime.wire.ConditionType;
import io.github.filterspec.runtime.wire.Expression;
import io.github.filterspec.runtime.wire.JsonTree;
import io.github.filterspec.runtime.wire.RecordCodec;
import io.github.filterspec.runtime.wire.TwoLevels;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/**
 * A filter, immutable and equal by value: an OR of ANDs of conditions.
 * On the wire, {@code or} contains the groups, {@code and} the conditions of a group, and {@code type} the type of a condition.
 */
@FilterspecGenerated(Tagged.class)
@NullMarked
public final class TaggedFilter extends Expression<TaggedCondition, TaggedFilter> {
  static final ConditionTable<TaggedCondition, TaggedFilter> MEMBERS =
      ConditionTable.of(
          "TaggedFilter", TwoLevels.orOfAnds("or", "and", "type", 1000), TaggedFilter::new, TaggedCondition.UntypedCondition::new);

  static final ConditionType<TaggedCondition.NamesCondition, Set<Tickets.Name>> NAMES =
      MEMBERS.filter(
          "names", "names", "names", Codecs.setOf(Codecs.openEnum(Tickets.Name::new, value -> value.text())),
          TaggedCondition.NamesCondition.class, TaggedCondition.NamesCondition::new, TaggedCondition.NamesCondition::names);

  static final ConditionType<TaggedCondition.NameCondition, Tickets.Name> NAME =
      MEMBERS.filter(
          "name", "name", "name", Codecs.openEnum(Tickets.Name::new, value -> value.text()),
          TaggedCondition.NameCondition.class, TaggedCondition.NameCondition::new, TaggedCondition.NameCondition::name);

  static final ConditionType<TaggedCondition.BoxedCondition, Tickets.Boxed> BOXED =
      MEMBERS.flat(
          "boxed", "boxed", new BoxedCodec(),
          TaggedCondition.BoxedCondition.class, TaggedCondition.BoxedCondition::new, TaggedCondition.BoxedCondition::boxed);

  static final ConditionType<TaggedCondition.RuleCondition, Tickets.Rule> RULE =
      MEMBERS.flat(
          "rule", "rule", new RuleCodec(),
          TaggedCondition.RuleCondition.class, TaggedCondition.RuleCondition::new, TaggedCondition.RuleCondition::rule);

  static final ConditionType<TaggedCondition.KindCondition, Tickets.Kind> KIND =
      MEMBERS.filter(
          "kind", "kind", "kind", Codecs.enumOf(Tickets.Kind.class).named(Tickets.Kind.A, "a"),
          TaggedCondition.KindCondition.class, TaggedCondition.KindCondition::new, TaggedCondition.KindCondition::kind);

  static final ConditionType<TaggedCondition.PrimCondition, Tickets.Prim> PRIM =
      MEMBERS.filter(
          "prim", "p", "prim", new PrimCodec(),
          TaggedCondition.PrimCondition.class, TaggedCondition.PrimCondition::new, TaggedCondition.PrimCondition::prim);

  private TaggedFilter(List<List<TaggedCondition>> groups) {
    super(MEMBERS, groups);
  }

  /** Type {@code names}, field {@code names}. */
  public static TaggedFilter names(Tickets.Name first, Tickets.Name... more) {
    return of(new TaggedCondition.NamesCondition(NAMES.set(listed(first, more))));
  }

  /** Like {@link #names(Tickets.Name, Tickets.Name...)}. */
  public static TaggedFilter names(Collection<Tickets.Name> values) {
    return of(new TaggedCondition.NamesCondition(NAMES.set(values)));
  }

  /** Type {@code name}, field {@code name}. */
  public static TaggedFilter name(Tickets.Name value) {
    return of(new TaggedCondition.NameCondition(value));
  }

  /** Type {@code boxed}. */
  public static TaggedFilter boxed(Tickets.Boxed value) {
    return of(new TaggedCondition.BoxedCondition(value));
  }

  /** Type {@code rule}. */
  public static TaggedFilter rule(Tickets.Rule value) {
    return of(new TaggedCondition.RuleCondition(value));
  }

  /** Type {@code kind}, field {@code kind}. */
  public static TaggedFilter kind(Tickets.Kind value) {
    return of(new TaggedCondition.KindCondition(value));
  }

  /** Type {@code p}, field {@code prim}. */
  public static TaggedFilter prim(Tickets.Prim value) {
    return of(new TaggedCondition.PrimCondition(value));
  }

  /** An expression of one condition. */
  public static TaggedFilter of(TaggedCondition condition) {
    return MEMBERS.single(condition);
  }

  /** Combines expressions with AND. */
  public static TaggedFilter allOf(TaggedFilter first, TaggedFilter... more) {
    return allOf(listed(first, more));
  }

  /** Like {@link #allOf(TaggedFilter, TaggedFilter...)}; there must be at least one. */
  public static TaggedFilter allOf(Collection<TaggedFilter> expressions) {
    return allOf(MEMBERS, expressions);
  }

  /** Combines expressions with OR. */
  public static TaggedFilter anyOf(TaggedFilter first, TaggedFilter... more) {
    return anyOf(listed(first, more));
  }

  /** Like {@link #anyOf(TaggedFilter, TaggedFilter...)}; there must be at least one. */
  public static TaggedFilter anyOf(Collection<TaggedFilter> expressions) {
    return anyOf(MEMBERS, expressions);
  }

  /**
   * Reads what {@code toJson} writes, and what the API stores.
   *
   * @param json the whole expression
   * @return an equal expression
   * @throws IllegalArgumentException if it has another shape
   */
  public static TaggedFilter fromJson(String json) {
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
  public static TaggedFilter fromJson(JsonTree json) {
    return MEMBERS.read(json);
  }

  /**
   * Reads and writes the expression as a member of another spec.
   *
   * @return its codec
   */
  public static Codec<TaggedFilter> codec() {
    return Codecs.expression(TaggedFilter::fromJson);
  }

  /** Reads and writes {@code Boxed} as an object. */
  @FilterspecGenerated(Tagged.class)
  private static final class BoxedCodec extends RecordCodec<Tickets.Boxed> {
    private final Component<Tickets.Boxed, Integer> n = required("n", Tickets.Boxed::n, Codecs.INT);

    private final Component<Tickets.Boxed, Long> l = required("l", Tickets.Boxed::l, Codecs.LONG);

    private final Component<Tickets.Boxed, Boolean> b =
        required("b", Tickets.Boxed::b, Codecs.BOOLEAN);

    private final Component<Tickets.Boxed, Double> d =
        required("d", Tickets.Boxed::d, Codecs.DOUBLE);

    BoxedCodec() {
      super("Boxed");
    }

    @Override
    protected Tickets.Boxed create(ComponentValues in) {
      return new Tickets.Boxed(in.get(this.n), in.get(this.l), in.get(this.b), in.get(this.d));
    }
  }

  /** Reads and writes {@code Rule} as an object. */
  @FilterspecGenerated(Tagged.class)
  private static final class RuleCodec extends RecordCodec<Tickets.Rule> {
    private final Component<Tickets.Rule, String> label =
        required("label", Tickets.Rule::label, Codecs.STRING);

    private final Component<Tickets.Rule, List<String>> values =
        required("values", value -> value.values(), Codecs.listOf(Codecs.STRING));

    private final Component<Tickets.Rule, Integer> n =
        required("n", value -> value.n(), Codecs.INT);

    RuleCodec() {
      super("Rule");
    }

    @Override
    protected Tickets.Rule create(ComponentValues in) {
      return new Tickets.Rule(in.get(this.label), in.get(this.values), (int) in.get(this.n));
    }
  }

  /** Reads and writes {@code Prim} as an object. */
  @FilterspecGenerated(Tagged.class)
  private static final class PrimCodec extends RecordCodec<Tickets.Prim> {
    private final Component<Tickets.Prim, Integer> i = required("i", Tickets.Prim::i, Codecs.INT);

    private final Component<Tickets.Prim, Long> l = required("l", Tickets.Prim::l, Codecs.LONG);

    private final Component<Tickets.Prim, Double> d = required("d", Tickets.Prim::d, Codecs.DOUBLE);

    private final Component<Tickets.Prim, Boolean> b =
        required("b", Tickets.Prim::b, Codecs.BOOLEAN);

    PrimCodec() {
      super("Prim");
    }

    @Override
    protected Tickets.Prim create(ComponentValues in) {
      return new Tickets.Prim((int) in.get(this.i), (long) in.get(this.l), (double) in.get(this.d), (boolean) in.get(this.b));
    }
  }
}

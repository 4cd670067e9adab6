import io.github.filterspec.FilterspecGenerated;
import io.github.filterspec.runtime.wire.Condition;
import io.github.filterspec.runtime.wire.JsonSink;
import io.github.filterspec.runtime.wire.UntypedJson;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** One condition of {@link TaggedFilter}. */
@FilterspecGenerated(Tagged.class)
@NullMarked
public sealed interface TaggedCondition extends Condition {
  @Override
  default void writeTo(JsonSink sink) {
    TaggedFilter.MEMBERS.write(this, sink);
  }

  @Override
  default String inWords() {
    return TaggedFilter.MEMBERS.inWords(this);
  }

  /**
   * The condition of {@link TaggedFilter#names}: type {@code names}, field {@code names}.
   *
   * @param names the operand
   */
  @FilterspecGenerated(Tagged.class)
  record NamesCondition(Set<Tickets.Name> names) implements TaggedCondition {
    /** Checks the operand, and copies it. */
    public NamesCondition {
      names = TaggedFilter.NAMES.checked(names);
    }
  }

  /**
   * The condition of {@link TaggedFilter#name}: type {@code name}, field {@code name}.
   *
   * @param name the operand
   */
  @FilterspecGenerated(Tagged.class)
  record NameCondition(Tickets.Name name) implements TaggedCondition {
    /** Checks the operand, and copies it. */
    public NameCondition {
      name = TaggedFilter.NAME.checked(name);
    }
  }

  /**
   * The condition of {@link TaggedFilter#boxed}: type {@code boxed}.
   *
   * @param boxed the operand
   */
  @FilterspecGenerated(Tagged.class)
  record BoxedCondition(Tickets.Boxed boxed) implements TaggedCondition {
    /** Checks the operand, and copies it. */
    public BoxedCondition {
      boxed = TaggedFilter.BOXED.checked(boxed);
    }
  }

  /**
   * The condition of {@link TaggedFilter#rule}: type {@code rule}.
   *
   * @param rule the operand
   */
  @FilterspecGenerated(Tagged.class)
  record RuleCondition(Tickets.Rule rule) implements TaggedCondition {
    /** Checks the operand, and copies it. */
    public RuleCondition {
      rule = TaggedFilter.RULE.checked(rule);
    }
  }

  /**
   * The condition of {@link TaggedFilter#kind}: type {@code kind}, field {@code kind}.
   *
   * @param kind the operand
   */
  @FilterspecGenerated(Tagged.class)
  record KindCondition(Tickets.Kind kind) implements TaggedCondition {
    /** Checks the operand, and copies it. */
    public KindCondition {
      kind = TaggedFilter.KIND.checked(kind);
    }
  }

  /**
   * The condition of {@link TaggedFilter#prim}: type {@code p}, field {@code prim}.
   *
   * @param prim the operand
   */
  @FilterspecGenerated(Tagged.class)
  record PrimCondition(Tickets.Prim prim) implements TaggedCondition {
    /** Checks the operand, and copies it. */
    public PrimCondition {
      prim = TaggedFilter.PRIM.checked(prim);
    }
  }

  /**
   * A condition that the spec cannot express, kept as it was read.
   *
   * @param json the whole condition
   */
  @FilterspecGenerated(Tagged.class)
  record UntypedCondition(String json) implements TaggedCondition, UntypedJson {
    /** Checks the operand, and copies it. */
    public UntypedCondition {
      json = TaggedFilter.MEMBERS.untyped(json);
    }
  }
}

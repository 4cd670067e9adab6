import io.github.filterspec.FilterspecGenerated;
import io.github.filterspec.runtime.TimeRange;
import io.github.filterspec.runtime.wire.Condition;
import io.github.filterspec.runtime.wire.JsonSink;
import io.github.filterspec.runtime.wire.UntypedJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One condition of {@link OptFilter}. */
@FilterspecGenerated(Opt.class)
@NullMarked
public sealed interface OptCondition extends Condition {
  @Override
  default void writeTo(JsonSink sink) {
    OptFilter.MEMBERS.write(this, sink);
  }

  @Override
  default String inWords() {
    return OptFilter.MEMBERS.inWords(this);
  }

  /**
   * The condition of {@link OptFilter#attributes}: type {@code attrs}, field {@code attributes}, which may be absent.
   *
   * @param attributes the operand, or null for none
   */
  @FilterspecGenerated(Opt.class)
  record AttributesCondition(
      @Nullable List<Map<String, String>> attributes) implements OptCondition {
    /** Checks the operand, and copies it. */
    public AttributesCondition {
      attributes = OptFilter.ATTRIBUTES.checkedIfPresent(attributes);
    }
  }

  /**
   * The condition of {@link OptFilter#name}: type {@code name}, field {@code name}, which may be absent.
   *
   * @param name the operand, or null for none
   */
  @FilterspecGenerated(Opt.class)
  record NameCondition(@Nullable String name) implements OptCondition {
    /** Checks the operand, and copies it. */
    public NameCondition {
      name = OptFilter.NAME.checkedIfPresent(name);
    }
  }

  /**
   * The condition of {@link OptFilter#at}: type {@code rng}, fields {@code after} and {@code before}.
   *
   * @param at the operand
   */
  @FilterspecGenerated(Opt.class)
  record AtCondition(TimeRange at) implements OptCondition {
    /** Checks the operand, and copies it. */
    public AtCondition {
      at = OptFilter.AT.checked(at);
    }
  }

  /**
   * A condition that the spec cannot express, kept as it was read.
   *
   * @param json the whole condition
   */
  @FilterspecGenerated(Opt.class)
  record UntypedCondition(String json) implements OptCondition, UntypedJson {
    /** Checks the operand, and copies it. */
    public UntypedCondition {
      json = OptFilter.MEMBERS.untyped(json);
    }
  }
}

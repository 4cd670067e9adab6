import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.filterspec.FilterspecGenerated;
import io.github.filterspec.runtime.wire.ActiveKeysTable;
import io.github.filterspec.runtime.wire.ActiveKeysValue;
import io.github.filterspec.runtime.wire.Codec;
import io.github.filterspec.runtime.wire.Codecs;
import io.github.filterspec.runtime.wire.Component;
import io.github.filterspec.runtime.wire.ComponentValues;
import io.github.filterspec.runtime.wire.FilterBuilder;
import io.github.filterspec.runtime.wire.JsonTree;
import io.github.filterspec.runtime.wire.Member;
import io.github.filterspec.runtime.wire.RecordCodec;
import io.github.filterspec.runtime.wire.Values;
import io.github.filterspec.runtime.wire.WhenUnset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A filter, immutable and equal by value.
 * On the wire, {@code keys} contains the key of each filter that is set.
 */
@FilterspecGenerated(Keys.class)
@NullMarked
public final class KeysFilter extends ActiveKeysValue<KeysFilter> {
  private static final ActiveKeysTable MEMBERS = ActiveKeysTable.of("KeysFilter", "keys");

  /** Key {@code names}, field {@code names}. */
  public static final Member<Set<Tickets.Name>> NAMES =
      MEMBERS.filter("names", "names", "names", Codecs.setOf(Codecs.openEnum(Tickets.Name::new, value -> value.text())));

  /** Key {@code name}, field {@code name}. */
  public static final Member<Tickets.Name> NAME =
      MEMBERS.filter("name", "name", "name", Codecs.openEnum(Tickets.Name::new, value -> value.text()));

  /** Parameter, field {@code def}, {@code x} unless set. */
  public static final Member<Tickets.Name> DEF =
      MEMBERS.param("def", "def", Codecs.openEnum(Tickets.Name::new, value -> value.text()), new Tickets.Name("x"));

  /** Parameter, field {@code kind}, {@code A} unless set. */
  public static final Member<Tickets.Kind> KIND =
      MEMBERS.param("kind", "kind", Codecs.enumOf(Tickets.Kind.class).named(Tickets.Kind.A, "a"), Tickets.Kind.A);

  /** Key {@code prim}, field {@code prim}. */
  public static final Member<Tickets.Prim> PRIM =
      MEMBERS.filter("prim", "prim", "prim", new PrimCodec(), WhenUnset.ABSENT);

  /** Key {@code eqs}, field {@code eqs}. */
  public static final Member<List<Tickets.Eq>> EQS =
      MEMBERS.filter("eqs", "eqs", "eqs", Codecs.listOf(new EqCodec()));

  private KeysFilter(Values values) {
    super(MEMBERS, values);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads what {@code toJson} writes, and what the API stores.
   *
   * @param json the whole value
   * @return an equal value
   * @throws IllegalArgumentException if it is not such JSON
   */
  public static KeysFilter fromJson(String json) {
    return new KeysFilter(MEMBERS.read(json));
  }

  /**
   * Reads what {@code toJson} writes, and what the API stores.
   *
   * @param json the whole value
   * @return an equal value
   * @throws IllegalArgumentException if it is not such JSON
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static KeysFilter fromJson(JsonTree json) {
    return new KeysFilter(MEMBERS.read(json));
  }

  /**
   * Reads and writes the filter as a member of another spec.
   *
   * @return its codec
   */
  public static Codec<KeysFilter> codec() {
    return Codecs.filter(KeysFilter::fromJson, new KeysFilter(MEMBERS.nothing()));
  }

  /**
   * Returns a builder that starts from this value.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Returns the filter {@code names}, which is empty if it is not set. */
  public Set<Tickets.Name> names() {
    return find(NAMES).orElse(Set.of());
  }

  /** Returns the filter {@code name}, or nothing if it is not set. */
  public Optional<Tickets.Name> name() {
    return find(NAME);
  }

  /** Returns the parameter {@code def}, or its default if it is not set. */
  public Tickets.Name def() {
    return get(DEF);
  }

  /** Returns the parameter {@code kind}, or its default if it is not set. */
  public Tickets.Kind kind() {
    return get(KIND);
  }

  /** Returns the filter {@code prim}, or nothing if it is not set. */
  public Optional<Tickets.Prim> prim() {
    return find(PRIM);
  }

  /** Returns the filter {@code eqs}, which is empty if it is not set. */
  public List<Tickets.Eq> eqs() {
    return find(EQS).orElse(List.of());
  }

  /** Builds {@link KeysFilter}. A builder can be used several times. */
  @FilterspecGenerated(Keys.class)
  public static final class Builder extends FilterBuilder<KeysFilter, Builder> {
    private Builder() {
      super(MEMBERS, KeysFilter::new);
    }

    private Builder(KeysFilter start) {
      this();
      from(start);
    }

    /** Key {@code names}, field {@code names}. */
    public Builder names(Tickets.Name first, Tickets.Name... more) {
      return setAll(NAMES, listed(first, more));
    }

    /** Like {@link #names(Tickets.Name, Tickets.Name...)}. */
    public Builder names(Collection<Tickets.Name> values) {
      return setAll(NAMES, values);
    }

    /**
     * Like {@link #names(Tickets.Name, Tickets.Name...)}, but does nothing for null or an empty value.
     */
    public Builder namesIfPresent(@Nullable Collection<Tickets.Name> values) {
      return setAllIfPresent(NAMES, values);
    }

    /** Key {@code name}, field {@code name}. */
    public Builder name(Tickets.Name value) {
      return set(NAME, value);
    }

    /** Like {@link #name(Tickets.Name)}, but does nothing for null or an empty value. */
    public Builder nameIfPresent(Tickets. @Nullable Name value) {
      return setIfPresent(NAME, value);
    }

    /** Parameter, field {@code def}, {@code x} unless set. */
    public Builder def(Tickets.Name value) {
      return set(DEF, value);
    }

    /** Like {@link #def(Tickets.Name)}, but does nothing for null or an empty value. */
    public Builder defIfPresent(Tickets. @Nullable Name value) {
      return setIfPresent(DEF, value);
    }

    /** Parameter, field {@code kind}, {@code A} unless set. */
    public Builder kind(Tickets.Kind value) {
      return set(KIND, value);
    }

    /** Like {@link #kind(Tickets.Kind)}, but does nothing for null. */
    public Builder kindIfPresent(Tickets. @Nullable Kind value) {
      return setIfPresent(KIND, value);
    }

    /** Key {@code prim}, field {@code prim}. */
    public Builder prim(Tickets.Prim value) {
      return set(PRIM, value);
    }

    /** Like {@link #prim(Tickets.Prim)}, but does nothing for null or an empty value. */
    public Builder primIfPresent(Tickets. @Nullable Prim value) {
      return setIfPresent(PRIM, value);
    }

    /** Key {@code eqs}, field {@code eqs}. */
    public Builder eqs(Tickets.Eq first, Tickets.Eq... more) {
      return listAll(EQS, listed(first, more));
    }

    /** Like {@link #eqs(Tickets.Eq, Tickets.Eq...)}. */
    public Builder eqs(Collection<Tickets.Eq> values) {
      return listAll(EQS, values);
    }

    /**
     * Like {@link #eqs(Tickets.Eq, Tickets.Eq...)}, but does nothing for null or an empty value.
     */
    public Builder eqsIfPresent(@Nullable Collection<Tickets.Eq> values) {
      return listAllIfPresent(EQS, values);
    }
  }

  /** Reads and writes {@code Prim} as an object. */
  @FilterspecGenerated(Keys.class)
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

  /** Reads and writes {@code Eq} as an object. */
  @FilterspecGenerated(Keys.class)
  private static final class EqCodec extends RecordCodec<Tickets.Eq> {
    private final Component<Tickets.Eq, String> equals =
        required("equals", value -> value.equals(), Codecs.STRING);

    private final Component<Tickets.Eq, Integer> n = required("n", Tickets.Eq::n, Codecs.INT);

    EqCodec() {
      super("Eq");
    }

    @Override
    protected Tickets.Eq create(ComponentValues in) {
      return new Tickets.Eq(in.get(this.equals), (int) in.get(this.n));
    }
  }
}

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
@FilterspecGenerated(Tickets.class)
@NullMarked
public final class TicketsFilter extends ActiveKeysValue<TicketsFilter> {
  private static final ActiveKeysTable MEMBERS = ActiveKeysTable.of("TicketsFilter", "keys");

  /** Key {@code span}, field {@code span}. */
  public static final Member<Tickets.Span> SPAN =
      MEMBERS.filter("span", "span", "span", new SpanCodec(), WhenUnset.ABSENT);

  /** Key {@code names}, field {@code names}. */
  public static final Member<Set<Tickets.Name>> NAMES =
      MEMBERS.filter("names", "names", "names", Codecs.setOf(Codecs.openEnum(Tickets.Name::new, Tickets.Name::text)));

  /** Key {@code name}, field {@code name}. */
  public static final Member<Tickets.Name> NAME =
      MEMBERS.filter("name", "name", "name", Codecs.openEnum(Tickets.Name::new, Tickets.Name::text));

  /** Key {@code big}, field {@code big}. */
  public static final Member<Tickets.Big> BIG =
      MEMBERS.filter("big", "big", "big", new BigCodec(), WhenUnset.ABSENT);

  private TicketsFilter(Values values) {
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
  public static TicketsFilter fromJson(String json) {
    return new TicketsFilter(MEMBERS.read(json));
  }

  /**
   * Reads what {@code toJson} writes, and what the API stores.
   *
   * @param json the whole value
   * @return an equal value
   * @throws IllegalArgumentException if it is not such JSON
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TicketsFilter fromJson(JsonTree json) {
    return new TicketsFilter(MEMBERS.read(json));
  }

  /**
   * Reads and writes the filter as a member of another spec.
   *
   * @return its codec
   */
  public static Codec<TicketsFilter> codec() {
    return Codecs.filter(TicketsFilter::fromJson, new TicketsFilter(MEMBERS.nothing()));
  }

  /**
   * Returns a builder that starts from this value.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Returns the filter {@code span}, or nothing if it is not set. */
  public Optional<Tickets.Span> span() {
    return find(SPAN);
  }

  /** Returns the filter {@code names}, which is empty if it is not set. */
  public Set<Tickets.Name> names() {
    return find(NAMES).orElse(Set.of());
  }

  /** Returns the filter {@code name}, or nothing if it is not set. */
  public Optional<Tickets.Name> name() {
    return find(NAME);
  }

  /** Returns the filter {@code big}, or nothing if it is not set. */
  public Optional<Tickets.Big> big() {
    return find(BIG);
  }

  /** Builds {@link TicketsFilter}. A builder can be used several times. */
  @FilterspecGenerated(Tickets.class)
  public static final class Builder extends FilterBuilder<TicketsFilter, Builder> {
    private Builder() {
      super(MEMBERS, TicketsFilter::new);
    }

    private Builder(TicketsFilter start) {
      this();
      from(start);
    }

    /** Key {@code span}, field {@code span}. */
    public Builder span(Tickets.Span value) {
      return set(SPAN, value);
    }

    /** Like {@link #span(Tickets.Span)}, but does nothing for null or an empty value. */
    public Builder spanIfPresent(Tickets. @Nullable Span value) {
      return setIfPresent(SPAN, value);
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

    /** Key {@code big}, field {@code big}. */
    public Builder big(Tickets.Big value) {
      return set(BIG, value);
    }

    /** Like {@link #big(Tickets.Big)}, but does nothing for null or an empty value. */
    public Builder bigIfPresent(Tickets. @Nullable Big value) {
      return setIfPresent(BIG, value);
    }
  }

  /** Reads and writes {@code Span} as an object. */
  @FilterspecGenerated(Tickets.class)
  private static final class SpanCodec extends RecordCodec<Tickets.Span> {
    private final Component<Tickets.Span, Integer> from =
        required("from", Tickets.Span::from, Codecs.INT);

    private final Component<Tickets.Span, Integer> to =
        required("to", Tickets.Span::to, Codecs.INT);

    SpanCodec() {
      super("Span");
    }

    @Override
    protected Tickets.Span create(ComponentValues in) {
      return new Tickets.Span((int) in.get(this.from), (int) in.get(this.to));
    }
  }

  /** Reads and writes {@code Big} as an object. */
  @FilterspecGenerated(Tickets.class)
  private static final class BigCodec extends RecordCodec<Tickets.Big> {
    private final Component<Tickets.Big, String> a = required("a", Tickets.Big::a, Codecs.STRING);

    private final Component<Tickets.Big, Tickets.Span> s =
        required("s", Tickets.Big::s, new SpanCodec());

    private final Component<Tickets.Big, List<Tickets.Name>> l =
        required("l", Tickets.Big::l, Codecs.listOf(Codecs.openEnum(Tickets.Name::new, Tickets.Name::text)));

    BigCodec() {
      super("Big");
    }

    @Override
    protected Tickets.Big create(ComponentValues in) {
      return new Tickets.Big(in.get(this.a), in.get(this.s), in.get(this.l));
    }
  }
}

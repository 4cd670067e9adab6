package io.github.filterspec.runtime.tickets;

import static io.github.filterspec.runtime.codec.Codecs.STRING;
import static io.github.filterspec.runtime.codec.Codecs.setOf;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.json.JsonTree;
import io.github.filterspec.runtime.members.ActiveKeysTable;
import io.github.filterspec.runtime.members.ActiveKeysValue;
import io.github.filterspec.runtime.members.FilterBuilder;
import io.github.filterspec.runtime.members.FilterCodec;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.Values;
import java.util.Set;

/** A filter without an endpoint, as it is stored: what {@link TicketsQuery} extends. */
public final class TicketFilter extends ActiveKeysValue<TicketFilter> {
  private static final ActiveKeysTable MEMBERS =
      ActiveKeysTable.of(GeneratedCode.level(1, TicketFilter.class), "active");

  public static final Member<Set<String>> TAGS =
      MEMBERS.filter("tags", "tags", "tags", setOf(STRING));
  public static final Member<Boolean> URGENT = MEMBERS.flag("urgent", "urgent", "isUrgent");

  private TicketFilter(Values values) {
    super(MEMBERS, values);
  }

  public static Builder builder() {
    return new Builder();
  }

  public static TicketFilter fromJson(String json) {
    return new TicketFilter(MEMBERS.read(json));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TicketFilter fromJson(JsonTree json) {
    return new TicketFilter(MEMBERS.read(json));
  }

  public static Codec<TicketFilter> codec() {
    return FilterCodec.of(TicketFilter::fromJson, new TicketFilter(MEMBERS.nothing()));
  }

  public Set<String> tags() {
    return find(TAGS).orElse(Set.of());
  }

  public boolean urgent() {
    return get(URGENT);
  }

  /** Builds filters. */
  public static final class Builder extends FilterBuilder<TicketFilter, Builder> {
    private Builder() {
      super(MEMBERS, TicketFilter::new);
    }

    public Builder tags(String first, String... more) {
      return setAll(TAGS, first, more);
    }

    public Builder urgent() {
      return on(URGENT);
    }
  }
}

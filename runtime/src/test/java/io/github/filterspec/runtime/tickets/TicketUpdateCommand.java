package io.github.filterspec.runtime.tickets;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.Receipt;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.json.JsonTree;
import io.github.filterspec.runtime.members.Cleared;
import io.github.filterspec.runtime.members.JsonBodyTable;
import io.github.filterspec.runtime.members.JsonBodyValue;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.SpecBuilder;
import io.github.filterspec.runtime.members.Values;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An immutable command for {@code PATCH tickets/1}. On the wire, a member is a field of a JSON
 * body. A member that is not set is absent, unless it has a default.
 */
@NullMarked
public final class TicketUpdateCommand extends JsonBodyValue<TicketUpdateCommand>
    implements Command<Receipt> {
  /** The members of the spec, in wire order. */
  private static final JsonBodyTable MEMBERS =
      JsonBodyTable.of(GeneratedCode.level(1, TicketUpdateCommand.class));

  /** The parameter {@code phone}. */
  private static final Member<String> PHONE =
      MEMBERS.clearable(MEMBERS.param("phone", "phone", Codecs.STRING), Cleared.NULL);

  /** The parameter {@code size}. */
  private static final Member<Integer> SIZE =
      MEMBERS.clearable(MEMBERS.param("size", "size", Codecs.INT), Cleared.NULL);

  /** The parameter {@code title}. */
  private static final Member<String> TITLE =
      MEMBERS.clearable(MEMBERS.param("title", "title", Codecs.STRING), Cleared.TEXT);

  /** The parameter {@code due}. */
  private static final Member<LocalDate> DUE =
      MEMBERS.clearable(MEMBERS.param("due", "due", Codecs.LOCAL_DATE), Cleared.TEXT);

  /** The parameter {@code tags}. */
  private static final Member<Set<String>> TAGS =
      MEMBERS.clearable(MEMBERS.param("tags", "tags", Codecs.setOf(Codecs.STRING)), Cleared.ARRAY);

  /** The parameter {@code counts}. */
  private static final Member<Map<String, Integer>> COUNTS =
      MEMBERS.clearable(
          MEMBERS.param("counts", "counts", Codecs.mapOf(Codecs.INT)), Cleared.OBJECT);

  /** The endpoint to which the commands are sent. */
  static final EndpointDefinition ENDPOINT =
      EndpointDefinition.writing(TicketDesk.Api.DEFINITION, "PATCH", "tickets/1", Receipt.class)
          .sentBy(
              TicketUpdateService.class,
              TicketUpdateCommand.class,
              TicketUpdateService::ticketUpdate);

  /**
   * Creates a command from values that are already checked.
   *
   * @param values the values
   */
  private TicketUpdateCommand(Values values) {
    super(MEMBERS, values);
  }

  /** {@return a builder in which no member is set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a command that {@code toJson()} wrote.
   *
   * @param json the JSON of the command
   * @return the command
   * @throws IllegalArgumentException if the JSON does not match the spec
   */
  public static TicketUpdateCommand fromJson(String json) {
    return new TicketUpdateCommand(MEMBERS.read(json));
  }

  /**
   * Reads a command. Jackson calls this method.
   *
   * @param json the JSON as a tree
   * @return the command
   * @throws IllegalArgumentException if the JSON does not match the spec
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TicketUpdateCommand fromJson(JsonTree json) {
    return new TicketUpdateCommand(MEMBERS.read(json));
  }

  /** {@return a builder that starts with the values of this command} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * {@return the value of the parameter {@code phone}, or an empty Optional if the parameter is not
   * set}
   */
  public Optional<String> phone() {
    return find(PHONE);
  }

  /**
   * {@return the value of the parameter {@code size}, or an empty Optional if the parameter is not
   * set}
   */
  public Optional<Integer> size() {
    return find(SIZE);
  }

  /**
   * {@return the value of the parameter {@code title}, or an empty Optional if the parameter is not
   * set}
   */
  public Optional<String> title() {
    return find(TITLE);
  }

  /**
   * {@return the value of the parameter {@code due}, or an empty Optional if the parameter is not
   * set}
   */
  public Optional<LocalDate> due() {
    return find(DUE);
  }

  /**
   * {@return the values of the parameter {@code tags}, or an empty set if the parameter is not set}
   */
  public Set<String> tags() {
    return find(TAGS).orElse(Set.of());
  }

  /**
   * {@return the values of the parameter {@code counts}, or an empty map if the parameter is not
   * set}
   */
  public Map<String, Integer> counts() {
    return find(COUNTS).orElse(Map.of());
  }

  /**
   * Returns true if the value of the given member differs from its default.
   *
   * @param field the member
   * @return true if the member is set
   */
  public boolean isSet(Field field) {
    return isSet(MEMBERS.member(field.member));
  }

  /**
   * Returns the members whose values differ from their defaults.
   *
   * @return an unmodifiable set of members, in wire order
   */
  public Set<Field> fieldsSet() {
    return fieldsSet(Field.class, field -> field.member);
  }

  @Override
  public EndpointDefinition definition() {
    return ENDPOINT;
  }

  /** The members of the spec, in wire order. */
  public enum Field {
    /** On the wire, the parameter {@code phone} has the field {@code phone}. */
    PHONE("phone"),

    /** On the wire, the parameter {@code size} has the field {@code size}. */
    SIZE("size"),

    /** On the wire, the parameter {@code title} has the field {@code title}. */
    TITLE("title"),

    /** On the wire, the parameter {@code due} has the field {@code due}. */
    DUE("due"),

    /** On the wire, the parameter {@code tags} has the field {@code tags}. */
    TAGS("tags"),

    /** On the wire, the parameter {@code counts} has the field {@code counts}. */
    COUNTS("counts");

    /** The name of the member in the spec. */
    private final String member;

    /**
     * Creates the constant for a member of the spec.
     *
     * @param member the name of the member in the spec
     */
    Field(String member) {
      this.member = member;
    }
  }

  /** The builder of {@link TicketUpdateCommand}. One builder can build several values. */
  public static final class Builder extends SpecBuilder<TicketUpdateCommand, Builder> {
    /** Creates a builder in which no member is set. */
    private Builder() {
      super(MEMBERS, TicketUpdateCommand::new);
    }

    /**
     * Creates a builder that starts with the values of a command.
     *
     * @param start the command
     */
    private Builder(TicketUpdateCommand start) {
      this();
      from(start);
    }

    /**
     * Clears the given member. The value of a cleared parameter is its default.
     *
     * @param field the member
     * @return this builder
     */
    public Builder without(Field field) {
      return clear(MEMBERS.member(field.member));
    }

    /**
     * Sets the parameter {@code phone}. On the wire, the parameter {@code phone} has the field
     * {@code phone}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder phone(String value) {
      return set(PHONE, value);
    }

    /**
     * Sets the parameter {@code phone} if the text is neither null nor blank.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder phoneIfPresent(@Nullable String value) {
      return setIfPresent(PHONE, value);
    }

    /**
     * Clears the parameter {@code phone} at the API. The request contains the parameter as {@code
     * null}.
     *
     * @return this builder
     */
    public Builder clearPhone() {
      return setCleared(PHONE);
    }

    /**
     * Sets the parameter {@code size}. On the wire, the parameter {@code size} has the field {@code
     * size}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder size(int value) {
      return set(SIZE, value);
    }

    /**
     * Sets the parameter {@code size} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder sizeIfPresent(@Nullable Integer value) {
      return setIfPresent(SIZE, value);
    }

    /**
     * Clears the parameter {@code size} at the API. The request contains the parameter as {@code
     * null}.
     *
     * @return this builder
     */
    public Builder clearSize() {
      return setCleared(SIZE);
    }

    /**
     * Sets the parameter {@code title}. On the wire, the parameter {@code title} has the field
     * {@code title}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder title(String value) {
      return set(TITLE, value);
    }

    /**
     * Sets the parameter {@code title} if the text is neither null nor blank.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder titleIfPresent(@Nullable String value) {
      return setIfPresent(TITLE, value);
    }

    /**
     * Clears the parameter {@code title} at the API. The request contains the parameter with an
     * empty value.
     *
     * @return this builder
     */
    public Builder clearTitle() {
      return setCleared(TITLE);
    }

    /**
     * Sets the parameter {@code due}. On the wire, the parameter {@code due} has the field {@code
     * due}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder due(LocalDate value) {
      return set(DUE, value);
    }

    /**
     * Sets the parameter {@code due} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder dueIfPresent(@Nullable LocalDate value) {
      return setIfPresent(DUE, value);
    }

    /**
     * Clears the parameter {@code due} at the API. The request contains the parameter with an empty
     * value.
     *
     * @return this builder
     */
    public Builder clearDue() {
      return setCleared(DUE);
    }

    /**
     * Sets the parameter {@code tags}. On the wire, the parameter {@code tags} has the field {@code
     * tags}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder tags(String first, String... more) {
      return setAll(TAGS, first, more);
    }

    /**
     * Sets the parameter {@code tags} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder tags(Collection<String> values) {
      return setAll(TAGS, values);
    }

    /**
     * Sets the parameter {@code tags} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder tagsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(TAGS, values);
    }

    /**
     * Clears the parameter {@code tags} at the API. The request contains the parameter with an
     * empty value.
     *
     * @return this builder
     */
    public Builder clearTags() {
      return setCleared(TAGS);
    }

    /**
     * Sets the parameter {@code counts}. On the wire, the parameter {@code counts} has the field
     * {@code counts}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder counts(Map<String, Integer> value) {
      return set(COUNTS, value);
    }

    /**
     * Sets the parameter {@code counts} if the map is neither null nor empty.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder countsIfPresent(@Nullable Map<String, Integer> value) {
      return setIfPresent(COUNTS, value);
    }

    /**
     * Clears the parameter {@code counts} at the API. The request contains the parameter with an
     * empty value.
     *
     * @return this builder
     */
    public Builder clearCounts() {
      return setCleared(COUNTS);
    }
  }
}

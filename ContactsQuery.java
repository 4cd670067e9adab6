import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.filterspec.FilterspecGenerated;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.wire.Codecs;
import io.github.filterspec.runtime.wire.Component;
import io.github.filterspec.runtime.wire.ComponentValues;
import io.github.filterspec.runtime.wire.EndpointDefinition;
import io.github.filterspec.runtime.wire.FilterBuilder;
import io.github.filterspec.runtime.wire.JsonBodyTable;
import io.github.filterspec.runtime.wire.JsonBodyValue;
import io.github.filterspec.runtime.wire.JsonTree;
import io.github.filterspec.runtime.wire.Member;
import io.github.filterspec.runtime.wire.Paging;
import io.github.filterspec.runtime.wire.RecordCodec;
import io.github.filterspec.runtime.wire.Values;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Retrofit;

/**
 * The query of {@code POST contacts/search}, immutable and equal by value.
 * On the wire it is a JSON body in which members that are not set are absent.
 */
@FilterspecGenerated(Contacts.class)
@NullMarked
public final class ContactsQuery extends JsonBodyValue<ContactsQuery> implements Query<Contact> {
  private static final JsonBodyTable MEMBERS = JsonBodyTable.of("ContactsQuery");

  /** Field {@code query}. */
  public static final Member<Group> QUERY = MEMBERS.filter("query", "query", new GroupCodec());

  /**
   * Cursor, field {@code pagination.starting_after}, from the answer's {@code pages.next.starting_after}.
   */
  private static final Member<String> AFTER = MEMBERS.cursor("after", "pagination.starting_after");

  /** Where the queries are sent. */
  public static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(null, "POST", "contacts/search", Contact.class)
          .withPaging(new Paging.Cursor("pages.next.starting_after"));

  private ContactsQuery(Values values) {
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
  public static ContactsQuery fromJson(String json) {
    return new ContactsQuery(MEMBERS.read(json));
  }

  /**
   * Reads what {@code toJson} writes, and what the API stores.
   *
   * @param json the whole value
   * @return an equal value
   * @throws IllegalArgumentException if it is not such JSON
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ContactsQuery fromJson(JsonTree json) {
    return new ContactsQuery(MEMBERS.read(json));
  }

  /**
   * Returns a builder that starts from this value.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Returns the filter {@code query}, or nothing if it is not set. */
  public Optional<Group> query() {
    return find(QUERY);
  }

  /** Returns the cursor of the page, or nothing if it is not set. */
  public Optional<String> after() {
    return find(AFTER);
  }

  /**
   * Returns a copy of this query for another page. The page is not part of equality.
   *
   * @param cursor where the page begins, as an answer says
   * @return the query at that page
   * @throws IllegalArgumentException if the cursor is blank
   */
  public ContactsQuery atCursor(String cursor) {
    return new ContactsQuery(at(AFTER, cursor));
  }

  @Override
  public EndpointDefinition endpoint() {
    return ENDPOINT;
  }

  @Override
  public Call<Page<Contact>> call(Retrofit retrofit) {
    throw new IllegalStateException();
  }

  @Override
  public Optional<ContactsQuery> after(Page<Contact> page) {
    return page.cursor().map(this::atCursor);
  }

  /** Builds {@link ContactsQuery}. A builder can be used several times. */
  @FilterspecGenerated(Contacts.class)
  public static final class Builder extends FilterBuilder<ContactsQuery, Builder> {
    private Builder() {
      super(MEMBERS, ContactsQuery::new);
    }

    private Builder(ContactsQuery start) {
      this();
      from(start);
    }

    /** Field {@code query}. */
    public Builder query(Group value) {
      return set(QUERY, value);
    }

    /** Like {@link #query(Group)}, but does nothing for null or an empty value. */
    public Builder queryIfPresent(@Nullable Group value) {
      return setIfPresent(QUERY, value);
    }
  }

  /** Reads and writes {@code Group} as an object. */
  @FilterspecGenerated(Contacts.class)
  private static final class GroupCodec extends RecordCodec<Group> {
    private final Component<Group, String> operator =
        required("operator", Group::operator, Codecs.STRING);

    private final Component<Group, List<Leaf>> value =
        required("value", Group::value, Codecs.listOf(new LeafCodec()));

    GroupCodec() {
      super("Group");
    }

    @Override
    protected Group create(ComponentValues in) {
      return new Group(in.get(this.operator), in.get(this.value));
    }
  }

  /** Reads and writes {@code Leaf} as an object. */
  @FilterspecGenerated(Contacts.class)
  private static final class LeafCodec extends RecordCodec<Leaf> {
    private final Component<Leaf, String> field = required("field", Leaf::field, Codecs.STRING);

    private final Component<Leaf, String> operator =
        required("operator", Leaf::operator, Codecs.STRING);

    private final Component<Leaf, String> value = required("value", Leaf::value, Codecs.STRING);

    LeafCodec() {
      super("Leaf");
    }

    @Override
    protected Leaf create(ComponentValues in) {
      return new Leaf(in.get(this.field), in.get(this.operator), in.get(this.value));
    }
  }
}

package io.github.filterspec.runtime.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.members.FilterBuilder;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.QueryParametersTable;
import io.github.filterspec.runtime.members.QueryParametersValue;
import io.github.filterspec.runtime.members.Values;
import io.github.filterspec.runtime.tickets.TicketDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A position belongs to everything that is sent except the page. */
class PositionsTest {
  private static final NoteQuery NOTES = NoteQuery.of("4711", "es", "vip");

  private static final Paging NUMBERS =
      Paging.numbers(NoteQuery.class, NoteQuery::page, NoteQuery::atPage);

  /** The paging of classes that an earlier processor generated. */
  private static final Paging ONLY_FORWARD =
      Paging.numbers(NoteQuery.class, query -> query.atPage(query.page() + 1));

  @Test
  void pageIsNotPartOfTheQuery() {
    NoteQuery query = NOTES.with(NUMBERS);
    String third = position(query.atPage(3));

    assertThat(page(query, third)).isEqualTo(3);
    assertThat(page(query.atPage(2), third)).isEqualTo(3);
    assertThat(page(query.atPage(5), third)).isEqualTo(3);
  }

  @Test
  void parameterAndPathAndHeaderArePartsOfTheQuery() {
    String third = position(NOTES.with(NUMBERS).atPage(3));

    assertRefused(NoteQuery.of("4711", "es", "new"), third);
    assertRefused(NoteQuery.of("4712", "es", "vip"), third);
    assertRefused(NoteQuery.of("4711", "en", "vip"), third);
    assertRefused(NoteQuery.of("4711", "es", null), third);
  }

  @Test
  void methodAndPathArePartsOfTheQuery() {
    String third = position(NOTES.with(NUMBERS).atPage(3));

    assertRefused(NOTES.at("POST", "tickets/{id}/notes"), third);
    assertRefused(NOTES.at("GET", "users/{id}/notes"), third);
  }

  @Test
  void positionOfOnlyPageIsItsQuery() {
    String position = position(NOTES);

    assertThat(new Positions<>(NOTES).at(position)).isSameAs(NOTES);
  }

  @Test
  void positionBeforeTheSpecChangedItsPagesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Positions<>(NOTES).at(position(NOTES.with(NUMBERS).atPage(3))))
        .withMessage(
            "The position was created when GET tickets/{id}/notes of TicketDesk had another kind of"
                + " paging, such as a cursor instead of a page number. Start again with the first page.");
  }

  @Test
  void olderCodeGoesForwardToThePage() {
    NoteQuery query = NOTES.with(ONLY_FORWARD);
    String third = position(query.atPage(3));

    assertThat(page(query, third)).isEqualTo(3);
    assertThat(page(query.atPage(3), third)).isEqualTo(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> page(query.atPage(4), third))
        .withMessage(
            "The position is page 3, but the query begins at page 4. The class of the query cannot go"
                + " back to an earlier page, because an older version of Filterspec generated this class. Pass a query that begins at"
                + " page 3 or earlier, or compile the spec with the current version.");
  }

  @Test
  void positionIsTheSameAfterTheSpecWasCompiledAgain() {
    assertThat(position(NOTES.with(ONLY_FORWARD).atPage(7)))
        .isEqualTo(position(NOTES.with(NUMBERS).atPage(7)));
  }

  @Test
  void queryThatWasNotGeneratedHasNoPosition() {
    Query<String> own =
        new Query<>() {
          @Override
          public EndpointDefinition definition() {
            return NOTES.definition();
          }

          @Override
          public String toJson() {
            return "{}";
          }
        };

    assertThat(new Positions<>(own).of(own)).isEmpty();
  }

  private static void assertRefused(NoteQuery query, String position) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Positions<>(query.with(NUMBERS)).at(position))
        .withMessageContaining("but to another query or another endpoint")
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("4711", "vip"));
  }

  private static String position(NoteQuery page) {
    return new Positions<>(page).of(page).orElseThrow();
  }

  private static int page(NoteQuery query, String position) {
    return ((NoteQuery) new Positions<>(query).at(position)).page();
  }

  /** A query with a part of the path, a header and a parameter, which is never sent. */
  private static final class NoteQuery extends QueryParametersValue<NoteQuery>
      implements Query<String> {
    private static final QueryParametersTable MEMBERS = QueryParametersTable.of(NoteQuery.class);
    private static final Member<String> ID = MEMBERS.path("id", "id", Codecs.STRING);
    private static final Member<String> LOCALE =
        MEMBERS.header("locale", "x-locale", Codecs.STRING);
    private static final Member<String> TAG = MEMBERS.filter("tag", "tag", Codecs.STRING);
    private static final Member<Integer> PAGE = MEMBERS.page("page", "page", 1);

    private final Values set;
    private final EndpointDefinition endpoint;

    private NoteQuery(Values set, EndpointDefinition endpoint) {
      super(MEMBERS, set);
      this.set = set;
      this.endpoint = endpoint;
    }

    static NoteQuery of(String id, String locale, @Nullable String tag) {
      return new Builder().of(id, locale, tag).build();
    }

    private static EndpointDefinition endpoint(String method, String path) {
      return EndpointDefinition.reading(TicketDesk.Api.DEFINITION, method, path, String.class);
    }

    NoteQuery at(String method, String path) {
      return new NoteQuery(set, endpoint(method, path));
    }

    NoteQuery with(Paging paging) {
      return new NoteQuery(set, endpoint.pages(paging));
    }

    NoteQuery atPage(int number) {
      return new NoteQuery(at(PAGE, number), endpoint);
    }

    int page() {
      return get(PAGE);
    }

    @Override
    public EndpointDefinition definition() {
      return endpoint;
    }

    private static final class Builder extends FilterBuilder<NoteQuery, Builder> {
      Builder() {
        super(MEMBERS, set -> new NoteQuery(set, endpoint("GET", "tickets/{id}/notes")));
      }

      Builder of(String id, String locale, @Nullable String tag) {
        return set(ID, id).set(LOCALE, locale).setIfPresent(TAG, tag);
      }
    }
  }
}

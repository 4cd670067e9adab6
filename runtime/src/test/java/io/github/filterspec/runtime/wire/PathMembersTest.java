package io.github.filterspec.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import okhttp3.ResponseBody;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** A part of a path cannot lead to another path. */
class PathMembersTest {
  private record Kind(String name) {}

  private interface Service {
    @GET("notes/{id}")
    Call<ResponseBody> note(@Path("id") String id);
  }

  private final QueryParametersTable table = QueryParametersTable.of("NotesQuery");
  private final Member<String> id = table.path("id", "id", Codecs.STRING);
  private final Member<Kind> kind =
      table.path("kind", "kind", Codecs.openEnum(Kind::new, Kind::name));
  private final Service service =
      new Retrofit.Builder().baseUrl("http://localhost/").build().create(Service.class);

  @ParameterizedTest
  @ValueSource(strings = {".", ".."})
  void dotsAloneAreRefused(String dots) {
    String reason = ": the value is one or two dots, which in a path lead to another one; mend it";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Guard.checked(id, dots))
        .withMessage("id" + reason);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Guard.checked(kind, new Kind(dots)))
        .withMessage("kind" + reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"...", ".a", "a..b", "../..", "%2e", "%2E%2e", ". ", "/"})
  void whateverIsEncodedIsTaken(String text) {
    assertThat(Guard.checked(id, text)).isEqualTo(text);
    assertThat(service.note(text).request().url().pathSegments()).containsExactly("notes", text);
  }
}

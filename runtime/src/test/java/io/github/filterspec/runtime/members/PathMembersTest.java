package io.github.filterspec.runtime.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.filterspec.runtime.PathSegment;
import io.github.filterspec.runtime.codec.Codecs;
import okhttp3.HttpUrl;
import okhttp3.ResponseBody;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Path;

/**
 * The value of a path parameter is always exactly one segment below the base URL. Other values are
 * rejected.
 */
class PathMembersTest {
  private record Kind(String name) {}

  private interface Service {
    @GET("{id}/notes")
    Call<ResponseBody> first(@Path(value = "id", encoded = true) PathSegment id);

    @GET(".\t/{id}:search")
    Call<ResponseBody> beforeColon(@Path(value = "id", encoded = true) PathSegment id);

    @GET("a/x{id}y")
    Call<ResponseBody> inside(@Path(value = "id", encoded = true) PathSegment id);
  }

  private final QueryParametersTable table = QueryParametersTable.of(PathMembersTest.class);
  private final Member<String> id = table.path("id", "id", Codecs.STRING);
  private final Member<Kind> kind =
      table.path("kind", "kind", Codecs.openEnum(Kind::new, Kind::name));

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "..",
        ". .",
        "%2e",
        "%2E%2e",
        "%252e%252e",
        "..;",
        "..;x=1",
        ".;",
        "../admin",
        "a/../b",
        "..\\",
        "..%2f",
        "%2e%2e%5Ca",
        "..\t",
        "..\u0000",
        "..%00",
        "..\u200b",
        "\uff0e\uff0e",
        "\u2025",
        "%c0%ae%c0%ae",
        "..#a",
        "..?x=1",
        "..%3bx"
      })
  void dotSegmentsAreRejectedInEverySpelling(String dots) {
    String reason =
        ": the value is or contains a dot segment, such as \"..\", which leads to another path";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> id.checked(dots))
        .withMessageStartingWith("id" + reason);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kind.checked(new Kind(dots)))
        .withMessageStartingWith("kind" + reason);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PathSegment.of("id", dots))
        .withMessage("id" + reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http:evil.example",
        "https:",
        "https:evil.example:80",
        "a:b",
        "wss:x",
        "//x",
        "\\\\x",
        "/",
        ";",
        "a;role=admin",
        "\\",
        "?x",
        "#x",
        "%",
        "%00",
        "%41",
        "a b",
        "\u0000",
        "\n",
        "\t",
        "...",
        ".a",
        "a..b",
        "é",
        "\ud83d\ude00",
        "a+b",
        "@",
        "{id}",
        "ada"
      })
  void otherValuesAreOneSegment(String text) {
    for (String base : new String[] {"http://localhost/", "https://desk.example/v1/"}) {
      Service service = new Retrofit.Builder().baseUrl(base).build().create(Service.class);
      PathSegment segment = PathSegment.of("id", text);

      assertSent(base, service.first(segment), text, "notes");
      assertSent(base, service.beforeColon(segment), text + ":search");
      assertSent(base, service.inside(segment), "a", "x" + text + "y");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\ud800"})
  void emptyAndInvalidTextsAreRejected(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PathSegment.of("id", text))
        .withMessageStartingWith("id: the value is ");
  }

  private static void assertSent(String base, Call<?> call, String... decoded) {
    HttpUrl.Builder expected = HttpUrl.get(base).newBuilder();
    HttpUrl url = call.request().url();

    assertThat(url.host()).isEqualTo(expected.build().host());
    assertThat(url.toString()).startsWith(base).doesNotContain(";");
    int below = HttpUrl.get(base).pathSize() - 1;
    assertThat(url.pathSegments().subList(below, url.pathSize())).containsExactly(decoded);
  }
}

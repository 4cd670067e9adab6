package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Source;
import org.junit.jupiter.api.Test;

/** The URLs of generated services, used with a Retrofit of the user that has a base path. */
class PathsTest {
  private static final String SHOP =
      """
      package shop;
      import io.github.filterspec.*;
      @Api public @interface Shop {}
      """;

  private static final String QUERY =
      """
      package shop;
      import io.github.filterspec.*;
      @FilterSpec @Shop @QueryParameters
      @Reads(method = HttpMethod.GET, path = "%2$s", items = Item.class)
      public interface %1$s { @PathParam String id(); }
      """;

  private static final String USE =
      """
      package shop;
      import io.github.filterspec.runtime.*;
      import java.util.*;
      import retrofit2.Retrofit;
      public class Use {
        private static String url(Retrofit retrofit, Query<?> query) {
          return query.definition().call(retrofit, query).request().url().toString();
        }
        public static Object run() {
          Retrofit retrofit = new Retrofit.Builder().baseUrl("https://desk.example/v1/")
              .addConverterFactory(FilterspecConverterFactory.create()).build();
          List<String> urls = new ArrayList<>();
          for (String id : List.of("ada", "http:evil.example", "https:", "a:b;c", "//x")) {
            urls.add(url(retrofit, FirstQuery.builder().id(id).build()));
            urls.add(url(retrofit, ReportQuery.builder().id(id).build()));
            urls.add(url(retrofit, RootQuery.builder().id(id).build()));
          }
          urls.add(url(retrofit, SearchQuery.builder().build()));
          for (String id : List.of("..", "%2e%2e", "..;x=1", "../s3cret")) {
            try {
              FirstQuery.builder().id(id);
            } catch (IllegalArgumentException e) {
              urls.add(e.getMessage().split(" ")[0]);
            }
          }
          try {
            ApiClient.builder(Shop.class, "https://desk.example").token("s3cret-4711").build()
                .page(FirstQuery.builder().id("ada").build());
          } catch (ApiConfigurationException e) {
            urls.add(e.getMessage());
          }
          try {
            ApiClient.builder(Deprecated.class, "https://desk.example").build();
          } catch (ApiConfigurationException e) {
            urls.add(e.getMessage());
          }
          return urls;
        }
      }
      """;

  @Test
  void valueIsOneSegmentAndColonOfThePathIsKept() {
    Object urls =
        Compilation.javac()
            .add(Source.of(SHOP), Source.of("package shop; public record Item(String id) {}"))
            .add(Source.of(QUERY.formatted("First", "{id}/notes")))
            .add(Source.of(QUERY.formatted("Report", "{id}:runReport")))
            .add(Source.of(QUERY.formatted("Root", "root:/{id}:/t \u00fc!$&'()*+,;=@")))
            .add(
                Source.of(
                    QUERY
                        .formatted("Search", "contacts:search")
                        .replace("@PathParam String id();", "")))
            .add(Source.of(USE))
            .run()
            .run("shop.Use");

    String tail = ":/t%20%C3%BC!$&'()*+,;=@";
    assertThat((Iterable<?>) urls)
        .map(url -> String.valueOf(url).replace("https://desk.example/v1/", ""))
        .containsExactly(
            "ada/notes",
            "ada:runReport",
            "root:/ada" + tail,
            "http%3Aevil.example/notes",
            "http%3Aevil.example:runReport",
            "root:/http%3Aevil.example" + tail,
            "https%3A/notes",
            "https%3A:runReport",
            "root:/https%3A" + tail,
            "a%3Ab%3Bc/notes",
            "a%3Ab%3Bc:runReport",
            "root:/a%3Ab%3Bc" + tail,
            "%2F%2Fx/notes",
            "%2F%2Fx:runReport",
            "root:/%2F%2Fx" + tail,
            "contacts:search",
            "id:",
            "id:",
            "id:",
            "id:",
            "Shop has no @SignIn, so the token would not be used:"
                + " remove the token, or add @SignIn(BEARER) to @Shop",
            "Deprecated is not an API annotation: add @Api to Deprecated,"
                + " or pass to the builder an annotation that has @Api");
  }
}

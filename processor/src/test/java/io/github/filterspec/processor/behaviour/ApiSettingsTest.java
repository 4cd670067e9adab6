package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import org.junit.jupiter.api.Test;

/** The settings of an API are annotations of the API, and the same annotations on a spec win. */
class ApiSettingsTest {
  private static final String SHOP =
      """
      @Api
      @SignIn(BEARER)
      @ConstantHeader(name = "x-a", value = "1")
      @ConstantHeader(name = "x-b", value = "2")
      @Envelope(data = "items", success = "ok")
      @Envelope(data = "rows")
      @ErrorShape(code = "error", whenPresent = "errors")
      @RateLimit(requests = 100, seconds = 60)
      @MediaTypes("text/plain")
      public @interface Shop {}
      """;

  private static final String USE =
      """
      import io.github.filterspec.runtime.endpoint.*;
      public class Use {
        public static Object run() {
          return List.of(of(OrdersService.class, OrdersService.ENDPOINT),
              of(SalesService.class, SalesService.ENDPOINT));
        }
        private static String of(Class<?> service, EndpointDefinition endpoint) {
          ApiDefinition api = endpoint.api();
          return List.of(service.getMethods()[0].getAnnotation(retrofit2.http.Headers.class).value())
              + " " + endpoint.envelopes().stream().map(EnvelopeDefinition::data).toList()
              + " " + api.errors().code() + api.errors().whenPresent() + " " + api.limit().requests() + "/"
              + api.limit().seconds() + " " + api.limit().isOfEachEndpoint() + " "
              + api.mediaTypes() + " " + api.hasBearer();
        }
      }
      """;

  @Test
  void settingsOfSpecReplaceThoseOfItsApi() {
    Object settings =
        Compilation.javac()
            .add(
                SHOP,
                """
                @FilterSpec @Shop @JsonBody
                @Reads(method = POST, path = "orders", items = String.class)
                public interface Orders { @Filter String text(); }
                """,
                """
                @FilterSpec @Shop @JsonBody
                @Reads(method = POST, path = "sales", items = String.class)
                @ConstantHeader(name = "X-B", value = "3")
                @Envelope(data = "sales")
                @ErrorShape(code = "code")
                @RateLimit(requests = 5, seconds = 1)
                @MediaTypes("text/javascript")
                public interface Sales { @Filter String text(); }
                """,
                USE)
            .run()
            .clean()
            .run("p.Use");

    assertThat((Iterable<?>) settings)
        .map(String::valueOf)
        .containsExactly(
            "[x-a: 1, x-b: 2] [items, rows] errorerrors 100/60 false [text/plain] true",
            "[x-a: 1, X-B: 3] [sales] code 5/1 true [text/javascript] true");
  }
}

package io.github.filterspec.processor.behaviour;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A spec named {@code Rows}, and an HTTP server that answers the requests of its queries. The data
 * of an answer is in the field {@code data}; each row has an id.
 */
final class PagedApi {
  /** A server that answers each request with the next answer, and records the requests. */
  private static final String SERVER =
      """
      package paged;
      import com.sun.net.httpserver.HttpServer;
      import io.github.filterspec.runtime.ApiClient;
      import io.github.filterspec.runtime.ApiException;
      import java.net.InetSocketAddress;
      import java.util.ArrayList;
      import java.util.Iterator;
      import java.util.List;
      import java.util.function.Function;

      class Server {
        static List<String> seen(List<String> answers, Function<ApiClient, Iterable<?>> call) {
          List<String> seen = new ArrayList<>();
          Iterator<String> next = answers.iterator();
          try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.createContext("/", exchange -> {
              String body = new String(exchange.getRequestBody().readAllBytes());
              seen.add((exchange.getRequestURI() + " " + body.replace('"', '\\'')).strip());
              byte[] answer = next.next().getBytes();
              exchange.getResponseHeaders().add("Content-Type", "application/json");
              exchange.sendResponseHeaders(200, answer.length);
              exchange.getResponseBody().write(answer);
              exchange.close();
            });
            server.start();
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            try (ApiClient client = ApiClient.builder(Desk.class, url).build()) {
              call.apply(client).forEach(item -> seen.add(String.valueOf(item)));
            } catch (ApiException e) {
              seen.add(e.getClass().getSimpleName() + ": " + e.getMessage());
            } finally {
              server.stop(0);
            }
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
          return seen;
        }
      }
      """;

  private static final String API =
      """
      package paged;
      import io.github.filterspec.*;
      @Api @Envelope(data = "data") @interface Desk {}
      """;

  private static final String ROW =
      """
      package paged;
      public record Row(String id) {
        @Override public String toString() {
          return id;
        }
      }
      """;

  private final String spec;

  private PagedApi(String spec) {
    this.spec = spec;
  }

  /** A spec that is sent as parameters of the URL. */
  static PagedApi inUrl(String members) {
    return of("@QueryParameters @Reads(path = \"rows\", items = Row.class)", members);
  }

  /** A spec that is sent as a JSON body. */
  static PagedApi inBody(String members) {
    return of(
        "@JsonBody @Reads(method = HttpMethod.POST, path = \"rows\", items = Row.class)", members);
  }

  private static PagedApi of(String annotations, String members) {
    return new PagedApi(
        """
        package paged;
        import io.github.filterspec.*;
        import java.util.*;
        @FilterSpec @Desk %s
        public interface Rows {
          %s
        }
        """
            .formatted(annotations, members));
  }

  /** Returns the same spec with a further annotation on the interface. */
  PagedApi with(String annotation) {
    return new PagedApi(spec.replace("@FilterSpec", "@FilterSpec " + annotation));
  }

  /**
   * Walks all pages, and returns the requests, the items, and the exception, in the order in which
   * they occurred. In the answers, a single quote stands for a double quote.
   */
  List<Object> walk(String query, String... answers) {
    return run("client -> client.items(RowsQuery.%s)".formatted(query), answers);
  }

  /** Walks the pages like {@link #walk}, but with any call of the client. */
  List<Object> run(String call, String... answers) {
    String listed =
        Stream.of(answers)
            .map(answer -> "\"" + answer.replace("'", "\\\"") + "\"")
            .collect(Collectors.joining(", "));
    return List.copyOf((List<?>) evaluate("Server.seen(List.of(%s), %s)".formatted(listed, call)));
  }

  /** Evaluates an expression that uses the generated query. */
  Object evaluate(String expression) {
    String use =
        """
        package paged;
        import io.github.filterspec.runtime.*;
        import java.util.List;
        public class Use {
          public static Object run() {
            return %s;
          }
        }
        """
            .formatted(expression);
    Compiled compiled =
        Compilation.javac()
            .add(Source.of(SERVER), Source.of(API), Source.of(ROW), Source.of(spec), Source.of(use))
            .run();
    return compiled.clean().run("paged.Use");
  }

  /** Returns the message of the IllegalArgumentException that an expression throws. */
  Object messageOf(String expression) {
    return evaluate(
        """
        new java.util.function.Supplier<String>() {
          @Override public String get() {
            try {
              return "no exception: " + %s;
            } catch (IllegalArgumentException e) {
              return e.getMessage();
            }
          }
        }.get()
        """
            .formatted(expression));
  }
}

package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The queries of {@code golden/paging} read one page after the other. */
class PagingTest {
  private static final Path SPECS = Path.of("src/test/resources/golden/paging");

  /** A server that answers each request with the next answer, and records the requests. */
  private static final String DESK_SERVER =
      """
      package paging;
      import com.sun.net.httpserver.HttpServer;
      import io.github.filterspec.runtime.ApiClient;
      import java.net.InetSocketAddress;
      import java.util.ArrayList;
      import java.util.Iterator;
      import java.util.List;
      import java.util.function.Function;

      class DeskServer {
        static List<String> asked(List<String> answers, Function<ApiClient, Iterable<?>> call) {
          List<String> seen = new ArrayList<>();
          Iterator<String> next = answers.iterator();
          try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.createContext("/", exchange -> {
              String body = new String(exchange.getRequestBody().readAllBytes());
              seen.add(exchange.getRequestURI() + " " + body.replace('"', '\\''));
              byte[] answer = next.next().getBytes();
              exchange.getResponseHeaders().add("Content-Type", "application/json");
              exchange.sendResponseHeaders(200, answer.length);
              exchange.getResponseBody().write(answer);
              exchange.close();
            });
            server.start();
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            try (ApiClient client = ApiClient.builder(Desk.class, url).token("t").build()) {
              call.apply(client).forEach(item -> seen.add(String.valueOf(item)));
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

  @Test
  void nextPageIsReadWhileTheAnswerSaysSo() throws IOException {
    assertThat(
            walk(
                "SegmentsQuery.builder().build()",
                "{'ok':true,'data':[{'name':'a'}],'meta':{'hasNextPage':true}}",
                "{'ok':true,'data':[],'meta':{'hasNextPage':true}}",
                "{'ok':true,'data':[{'name':'b'}],'meta':{'hasNextPage':false}}"))
        .containsExactly(
            "/segments?page=1 ",
            "Segment[name=a]",
            "/segments?page=2 ",
            "/segments?page=3 ",
            "Segment[name=b]");
  }

  @Test
  void cursorInTheBodyIsTheCursorOfTheAnswer() throws IOException {
    assertThat(
            walk(
                "FeedQuery.builder().build()",
                "{'ok':true,'data':[{'name':'a'}],'paging':{'next':'a1'}}",
                "{'ok':true,'data':[{'name':'b'}]}"))
        .containsExactly("/feed {}", "Segment[name=a]", "/feed {'after':'a1'}", "Segment[name=b]");
  }

  @Test
  void aCursorInTheUrlIsEncoded() throws IOException {
    assertThat(
            walk(
                "LinksQuery.builder().build()",
                "{'ok':true,'data':[],'next':'a&b ='}",
                "{'ok':true,'data':[],'next':null}"))
        .containsExactly("/links ", "/links?cursor=a%26b%20%3D ");
  }

  @Test
  void cursorIsNotAnActiveKeyAndAbsentOnTheFirstPage() throws IOException {
    assertThat(
            walk(
                "PeopleQuery.builder().online().build()",
                "{'ok':true,'data':[],'next':'a1'}",
                "{'ok':true,'data':[],'next':''}"))
        .containsExactly(
            "/people {'keys':['online'],'online':true}",
            "/people {'keys':['online'],'online':true,'after':'a1'}");
  }

  @Test
  void cursorIsNotPartOfEqualityAndDoesNotCountAsSet() throws IOException {
    assertThat(
            run(
                "List.of(PeopleQuery.builder().online().build().atCursor(\"a1\")"
                    + ".equals(PeopleQuery.builder().online().build()),"
                    + " PeopleQuery.builder().online().build().atCursor(\"a1\").toBuilder()"
                    + ".build().cursor())"))
        .containsExactly(true, Optional.empty());
  }

  @Test
  void pageSizeIsSentIfItIsSet() throws IOException {
    assertThat(
            walk(
                "SegmentsQuery.builder().limit(50).build()",
                "{'ok':true,'data':[],'meta':{'hasNextPage':false}}"))
        .containsExactly("/segments?limit=50&page=1 ");
    assertThat(
            walk(
                "PeopleQuery.builder().size(50).matchAll().build().atCursor(\"a1\")",
                "{'ok':true,'data':[],'next':null}"))
        .containsExactly("/people {'keys':[],'online':false,'take':50,'after':'a1'}");
  }

  /** Returns the requests, then the items. */
  private static List<Object> walk(String query, String... answers) throws IOException {
    String listed =
        Stream.of(answers)
            .map(answer -> "\"" + answer.replace("'", "\\\"") + "\"")
            .collect(Collectors.joining(", "));
    return run(
        "DeskServer.asked(List.of(%s), client -> client.items(%s))".formatted(listed, query));
  }

  private static List<Object> run(String expression) throws IOException {
    String use =
        """
        package paging;
        import java.util.List;
        public class Use {
          public static Object run() {
            return %s;
          }
        }
        """
            .formatted(expression);
    Compilation compilation = Compilation.javac().add(Source.of(DESK_SERVER), Source.of(use));
    try (Stream<Path> files = Files.list(SPECS)) {
      for (Path spec : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        compilation.add(Source.of(Files.readString(spec)));
      }
    }
    return List.copyOf((List<?>) compilation.run().clean().run("paging.Use"));
  }
}

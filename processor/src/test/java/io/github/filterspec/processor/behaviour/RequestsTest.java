package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The requests of the specs in {@code golden/plain}, and the values that are read from the answers.
 */
class RequestsTest {
  private static final Path SPECS = Path.of("src/test/resources/golden/plain");

  /** A server that gives every request the same answer, and records the requests. */
  private static final String DESK_SERVER =
      """
      package plain;
      import com.sun.net.httpserver.HttpServer;
      import io.github.filterspec.runtime.ApiClient;
      import java.net.InetSocketAddress;
      import java.util.ArrayList;
      import java.util.List;
      import java.util.function.Function;

      class DeskServer {
        static List<String> asked(String answer, Function<ApiClient, Object> call) {
          List<String> seen = new ArrayList<>();
          try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.createContext("/", exchange -> {
              String body = new String(exchange.getRequestBody().readAllBytes());
              seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI()
                  + " " + exchange.getRequestHeaders().getFirst("x-desk")
                  + " " + exchange.getRequestHeaders().getFirst("x-agent") + " " + body);
              exchange.getResponseHeaders().add(
                  "Content-Type",
                  seen.get(0).contains("kind=text") ? "text/plain" : "application/json");
              exchange.sendResponseHeaders(200, answer.length());
              exchange.getResponseBody().write(answer.getBytes());
              exchange.close();
            });
            server.start();
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            try (ApiClient client = ApiClient.builder(Desk.class, url).token("t").build()) {
              seen.add(String.valueOf(call.apply(client)));
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
  void pathAndParametersOfAQueryAreEncoded() throws IOException {
    String call =
        "client -> client.page(NotesQuery.builder().ticket(7).agent(\"ada\").kind(\"a b&c\")"
            + ".since(java.time.Instant.EPOCH).open().build().atPage(3)).items()";

    assertThat(run("{\"ok\":true,\"data\":[{\"text\":\"hi\"}]}", call))
        .containsExactly(
            "GET /tickets/7/notes?v=2&kind=a%20b%26c&after=1970-01-01T00%3A00%3A00.000Z&open=true"
                + "&limit=25&page=3 null ada ",
            "[Note[text=hi]]");
  }

  @Test
  void answerWithAnAllowedMediaTypeIsRead() throws IOException {
    String call =
        "client -> client.page(NotesQuery.builder().ticket(7).agent(\"ada\").kind(\"text\")"
            + ".matchAll().build()).items()";

    assertThat(run("{\"ok\":true,\"data\":[{\"text\":\"hi\"}]}", call))
        .last()
        .isEqualTo("[Note[text=hi]]");
  }

  @Test
  void unsetMembersAreAbsent() throws IOException {
    String call =
        "client -> client.page(NotesQuery.builder().ticket(7).agent(\"ada\").kind(\"k\")"
            + ".desk(\"d\").matchAll().build()).items()";

    assertThat(run("{\"ok\":true,\"data\":[]}", call))
        .containsExactly("GET /tickets/7/notes?v=2&kind=k&limit=25&page=1 d ada ", "[]");
  }

  @Test
  void answerToACommandIsItsItem() throws IOException {
    String call =
        "client -> client.send(ReplyCommand.builder().ticket(\"a/b\").text(\"x\").build())";

    assertThat(run("{\"ok\":true,\"data\":{\"text\":\"done\"}}", call))
        .containsExactly(
            "PATCH /tickets/a%2Fb null null {\"text\":\"x\",\"mail\":true}", "Note[text=done]");
  }

  @Test
  void firstEnvelopeWithItsSuccessFieldIsUsed() throws IOException {
    String call = "client -> client.send(ReplyCommand.builder().ticket(\"1\").text(\"x\").build())";

    assertThat(run("{\"status\":\"success\",\"text\":\"bare\"}", call))
        .last()
        .isEqualTo("Note[text=bare]");
  }

  @Test
  void wholeBodyIsAnArrayAndTheAnswerIsAReceipt() throws IOException {
    String call = "client -> client.send(MergeCommand.builder().ids(\"1\", \"2\").build())";

    assertThat(run("{\"ok\":true,\"note\":\"merged\"}", call))
        .containsExactly("POST /tickets/merge null null [\"1\",\"2\"]", "merged");
  }

  @Test
  void queryWithoutParametersIsSent() throws IOException {
    String call = "client -> client.page(AllQuery.builder().build()).items()";

    assertThat(run("{\"ok\":true,\"data\":[]}", call))
        .containsExactly("GET /notes null null ", "[]");
  }

  @Test
  void missingRequiredMemberDoesNotCompile() throws IOException {
    assertThat(compilation(use("", "client -> MergeCommand.builder().build()")).run().errors())
        .singleElement()
        .asString()
        .contains("cannot find symbol");
  }

  @Test
  void jsonIsReadBackEqual() throws IOException {
    String call =
        "client -> MergeCommand.fromJson(\"[\\\"1\\\"]\").equals(MergeCommand.builder().ids(\"1\").build())";

    assertThat(run("", call)).containsExactly("true");
  }

  private static List<Object> run(String answer, String call) throws IOException {
    return List.copyOf((List<?>) compilation(use(answer, call)).run().clean().run("plain.Use"));
  }

  private static Compilation compilation(String use) throws IOException {
    try (Stream<Path> files = Files.list(SPECS)) {
      List<Path> specs = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      Compilation compilation = Compilation.javac().add(Source.of(DESK_SERVER), Source.of(use));
      for (Path spec : specs) {
        compilation.add(Source.of(Files.readString(spec)));
      }
      return compilation;
    }
  }

  private static String use(String answer, String call) {
    return """
        package plain;
        public class Use {
          public static Object run() {
            return DeskServer.asked("%s", %s);
          }
        }
        """
        .formatted(answer.replace("\"", "\\\""), call);
  }
}

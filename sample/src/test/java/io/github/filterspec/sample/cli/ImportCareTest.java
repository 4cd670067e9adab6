package io.github.filterspec.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.sandbox.Sandbox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Doubtful files are errors, and no batch is sent twice. */
final class ImportCareTest {
  @AutoClose private final Sandbox sandbox = Sandbox.start();

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prefix,number,name\n91,1,\"Ada\n91,2,Bob\n91,3,Cy\n",
        "prefix,number,name\n91,1,Ada\n91,2,\"Bob\"by\n91,3,Cy\n"
      })
  void unclosedQuoteIsAnError(String csv) throws IOException {
    Ran ran = run("import", file(csv.getBytes(StandardCharsets.UTF_8)), "--skip-bad");

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).hasLineCount(1).contains("cannot be read", "starting at line");
    assertThat(sandbox.receivedBodies()).isEmpty();
  }

  @Test
  void otherEncodingIsAnError() throws IOException {
    byte[] latin = "prefix,number,name\n91,1,Jürgen\n".getBytes(StandardCharsets.ISO_8859_1);

    Ran ran = run("import", file(latin), "--skip-bad");

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).hasLineCount(1).contains("contacts.csv cannot be read: it is not in UTF");
    assertThat(sandbox.receivedBodies()).isEmpty();
  }

  @Test
  void quotedFieldsAreRead() throws IOException {
    String csv =
        "\uFEFF\"number\",\"prefix\",name\r\n\r\n\"1\",91,\"Ada \"\"A\"\",\r\nCountess\"\r\n";

    assertThat(run("import", file(csv.getBytes(StandardCharsets.UTF_8))).out())
        .isEqualTo("line 3: sent\n");
    assertThat(Ran.json(sandbox.receivedBodies().get(0)).at("/0/profile/userDetails").toString())
        .isEqualTo(
            "{\"userProvidedName\":\"Ada \\\"A\\\",\\r\\nCountess\",\"contact\":{\"phone\":"
                + "{\"number\":\"1\",\"prefix\":\"91\"}},\"tags\":[],\"attributes\":[]}");
  }

  @Test
  void batchSizeIsAnOption() throws IOException {
    byte[] csv = "prefix,number\n91,1\n91,2\n91,3\n91,4\n91,5\n".getBytes(StandardCharsets.UTF_8);

    assertThat(run("import", file(csv), "--batch", "2").exitCode()).isZero();
    assertThat(sandbox.receivedBodies())
        .extracting(body -> Ran.json(body).size())
        .containsExactly(2, 2, 1);
    assertThat(sandbox.receivedBodies())
        .flatExtracting(body -> Ran.json(body).findValuesAsText("number"))
        .containsExactly("1", "2", "3", "4", "5");
    assertThat(run("import", file(csv), "--batch", "0").exitCode()).isEqualTo(2);
  }

  @Test
  void failedBatchEndsTheImport() throws IOException {
    byte[] csv = "prefix,number\n91,1\n91,x\n91,3\n91,4\n".getBytes(StandardCharsets.UTF_8);
    FakeApi.Answer taken = FakeApi.json(200, "{\"status\":\"success\",\"message\":\"ok\"}");
    try (FakeApi api = new FakeApi(taken, FakeApi.error(500, "E", "Sorry."), taken)) {
      Ran ran = api.run("import", file(csv), "--batch", "1", "--skip-bad");

      assertThat(ran.out())
          .isEqualTo(
              """
              line 3: the number has characters that are not digits
              line 2: sent
              line 4: failed, or the result is unknown
              line 5: not imported
              """);
      assertThat(ran.err()).isEqualTo("filterspec-sample: BotPenguin answered 500 E: Sorry.\n");
      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(api.asked()).isEqualTo(2);
    }
  }

  @Test
  void closedOutputIsAFailure() throws IOException {
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    byte[] csv = "prefix,number\n91,1\n91,2\n".getBytes(StandardCharsets.UTF_8);
    String[] args = {"import", file(csv), "--batch", "1"};

    assertThat(Main.run(args, Map.of(), gone, err)).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("the import ended early");
  }

  @Test
  void headerAloneSendsNothing() throws IOException {
    Ran ran = run("import", file("prefix,number\n".getBytes(StandardCharsets.UTF_8)));

    assertThat(ran.out()).isEqualTo("nothing sent: 0 of 0 lines are good\n");
    assertThat(sandbox.receivedBodies()).isEmpty();
  }

  private Ran run(String... args) {
    return Ran.in(
        Map.of("BOTPENGUIN_TOKEN", sandbox.token()),
        Stream.concat(Stream.of(args), Stream.of("--base-url", sandbox.baseUrl()))
            .toArray(String[]::new));
  }

  private String file(byte[] csv) throws IOException {
    return Files.write(folder.resolve("contacts.csv"), csv).toString();
  }
}

package io.github.filterspec.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Golden;
import io.github.filterspec.processor.harness.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Classes that were generated earlier run with this runtime. Each format of generated code has a
 * jar, which was made once and never changes: users do not compile a library again because an
 * application has a newer runtime.
 *
 * <p>{@code -Dcompatibility.jar=true} makes the jar of the current format from its sources.
 */
class CompatibilityTest {
  private static final Path FOLDER = Path.of("src/test/resources/compatibility");

  @ParameterizedTest
  @ValueSource(ints = 1)
  void classesOfEarlierFormatRun(int level) throws Exception {
    Path jar = FOLDER.resolve("level-" + level + ".jar");
    if (Boolean.getBoolean("compatibility.jar")) {
      write(jar, compiled(level));
    }

    assertThat(use(jar)).isEqualTo(expected(level));
  }

  /** So a failure above is a change of the runtime, and not of the processor. */
  @Test
  void currentProcessorGeneratesClassesThatDoTheSame() throws Exception {
    Path jar = Files.createTempFile("generated", ".jar");
    try {
      write(jar, compiled(1));

      assertThat(use(jar)).isEqualTo(expected(1));
    } finally {
      Files.delete(jar);
    }
  }

  private static List<?> use(Path jar) throws Exception {
    AtomicInteger pages = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          int page = pages.incrementAndGet();
          byte[] body =
              """
              {"success":true,"message":"ok","code":200,"data":[{"id":"%d"}],"meta":{"next":"n%d"}}
              """
                  .formatted(page, page)
                  .getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
    server.start();
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {jar.toUri().toURL()}, CompatibilityTest.class.getClassLoader())) {
      String url = "http://localhost:" + server.getAddress().getPort() + "/";
      return (List<?>)
          loader.loadClass("kept.Use").getMethod("run", String.class).invoke(null, url);
    } finally {
      server.stop(0);
    }
  }

  private static List<String> expected(int level) throws IOException {
    return Files.readAllLines(FOLDER.resolve("level-" + level + ".txt"));
  }

  private static Map<String, byte[]> compiled(int level) throws IOException {
    List<Source> sources = Golden.sources(FOLDER.resolve("level-" + level));
    return Compilation.javac().add(sources.toArray(Source[]::new)).run().clean().classes();
  }

  private static void write(Path jar, Map<String, byte[]> classes) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> file : classes.entrySet()) {
        out.putNextEntry(new JarEntry(file.getKey()));
        out.write(file.getValue());
        out.closeEntry();
      }
    }
  }
}

package io.github.filterspec.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An old library on the class path is reported when a client is built. */
@DisplayName("F43: an old library on the class path")
class OldLibrariesF43Test {
  /** The build copies old versions of the libraries to this directory. */
  private static final Path OLD = Path.of("target", "old-libraries");

  @ParameterizedTest
  @CsvSource({
    "2.9.10, com.fasterxml.jackson.core:jackson-databind, 2.15",
    "2.12.7, com.fasterxml.jackson.core:jackson-databind, 2.15",
    "4.12.0, com.squareup.okhttp3:okhttp, 5.0"
  })
  void oldLibraryIsReportedWithItsVersion(String version, String library, String needed)
      throws Exception {
    assertThat(messageWith(oldJars(version)))
        .isEqualTo(
            "ApiConfigurationException: the class path has %s %s, but Filterspec needs %s or newer. Declare a newer version in your build, because another dependency possibly brings the older version"
                .formatted(library, version, needed));
  }

  @Test
  void oldCoreIsReportedEvenIfDatabindIsNew() throws Exception {
    assertThat(messageWith(List.of(OLD.resolve("jackson-core-2.12.7.jar"))))
        .contains("com.fasterxml.jackson.core:jackson-core 2.12.7");
  }

  @Test
  void librariesOfTheBuildAreNewEnough() throws Exception {
    assertThat(messageWith(List.of())).isEmpty();
  }

  private static List<Path> oldJars(String version) throws IOException {
    try (Stream<Path> jars = Files.list(OLD)) {
      List<Path> old = jars.filter(jar -> jar.toString().endsWith(version + ".jar")).toList();
      assertThat(old).isNotEmpty();
      return old;
    }
  }

  /** Builds a client in a class loader that finds these jars first. */
  private static String messageWith(List<Path> first) throws Exception {
    Stream<Path> all =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
    URL[] urls =
        Stream.concat(first.stream(), all)
            .map(
                path -> {
                  try {
                    return path.toUri().toURL();
                  } catch (IOException e) {
                    throw new IllegalStateException(e);
                  }
                })
            .toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      Object build = loader.loadClass(Build.class.getName()).getDeclaredConstructor().newInstance();
      return (String) ((Supplier<?>) build).get();
    }
  }

  /** Builds a client, and returns the name and the message of the exception. */
  public static final class Build implements Supplier<String> {
    @Override
    public String get() {
      try (ApiClient client =
          ApiClient.builder(TicketDesk.class, "https://desk.example").token("t").build()) {
        return client == null ? "no client" : "";
      } catch (Throwable e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
      }
    }
  }
}

package io.github.filterspec.sample.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every jar has its licences, and a file beside it lists its libraries. */
@Tag("packaged")
final class PackagedJarsTest {

  @ParameterizedTest
  @ValueSource(strings = {"annotations", "runtime", "processor", "sample"})
  void jarHasItsLicence(String module) throws IOException {
    try (FileSystem jar = jar(module)) {
      assertThat(text(jar, "LICENSE")).contains("Apache License", "Version 2.0");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"annotations", "runtime", "processor", "sample"})
  void listOfLibrariesIsTheSameInEveryBuild(String module) throws IOException {
    JsonNode list = listOfLibraries(module);

    assertThat(list.at("/bomFormat").asText()).isEqualTo("CycloneDX");
    assertThat(list.at("/metadata/component/name").asText()).isEqualTo("filterspec-" + module);
    assertThat(list.has("serialNumber")).isFalse();
    assertThat(list.at("/metadata/timestamp").asText()).isIn("", "2026-01-01T00:00:00Z");
  }

  @Test
  void processorNamesTheLibraryInItsJar() throws IOException {
    assertThat(libraries("processor")).contains("com.palantir.javapoet:javapoet");
    try (FileSystem jar = jar("processor")) {
      assertThat(text(jar, "NOTICE")).contains("com.palantir.javapoet:javapoet", "Square, Inc.");
    }
  }

  @Test
  void programHasTheLicencesOfTheLibrariesInItsJar() throws IOException {
    try (FileSystem jar = jar("sample")) {
      assertThat(text(jar, "NOTICE")).contains("info.picocli:picocli", "Tatu Saloranta");
      assertThat(text(jar, "LICENSE")).contains("Apache License", "MIT License");
      assertThat(jar.getPath("META-INF", "FastDoubleParser-LICENSE")).exists();
      assertThat(jar.getPath("META-INF", "Schubfach-LICENSE")).exists();
    }
  }

  @Test
  void programNamesEveryLibraryInItsJar() throws IOException {
    List<String> libraries = libraries("sample");
    try (FileSystem jar = jar("sample")) {
      assertThat(text(jar, "NOTICE")).contains(libraries);
    }
  }

  private static List<String> libraries(String module) throws IOException {
    List<String> libraries = new ArrayList<>();
    for (JsonNode component : listOfLibraries(module).at("/components")) {
      String group = component.at("/group").asText();
      if (!group.equals("io.github.filterspec")) {
        libraries.add(group + ":" + component.at("/name").asText());
      }
    }
    return libraries;
  }

  /** Reads the list of a module's libraries, which Maven writes only when it is online. */
  private static JsonNode listOfLibraries(String module) throws IOException {
    Path list = target(module).resolve("filterspec-" + module + ".cdx.json");
    assumeThat(list).exists();
    return JsonMapper.builder().build().readTree(Files.readString(list));
  }

  private static String text(FileSystem jar, String name) throws IOException {
    return Files.readString(jar.getPath("META-INF").resolve(name));
  }

  private static FileSystem jar(String module) throws IOException {
    if (module.equals("sample")) {
      return FileSystems.newFileSystem(target(module).resolve("filterspec-sample.jar"));
    }
    try (DirectoryStream<Path> jars =
        Files.newDirectoryStream(target(module), "filterspec-*{T,[0-9]}.jar")) {
      return FileSystems.newFileSystem(jars.iterator().next());
    }
  }

  private static Path target(String module) {
    return Path.of("..", module, "target");
  }
}

package io.github.filterspec.processor.read.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The table of Jackson's annotations in the documentation equals the table of the processor.
 *
 * <p>{@code -Dgolden.update=true} rewrites the table.
 */
class JacksonAnnotationTest {
  private static final Path DOCUMENT = Path.of("../docs/jackson-annotations.md");

  @Test
  void documentationHasTheSameTable() throws IOException {
    List<String> rows =
        Arrays.stream(JacksonAnnotation.values()).map(annotation -> annotation.row()).toList();
    List<String> lines = Files.readAllLines(DOCUMENT);
    int start = lines.indexOf("| --- | --- | --- | --- |") + 1;
    if (Boolean.getBoolean("golden.update")) {
      String head = String.join("\n", lines.subList(0, start));
      Files.writeString(DOCUMENT, head + "\n" + String.join("\n", rows) + "\n");
    }

    assertThat(Files.readAllLines(DOCUMENT)).endsWith(rows.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(classes = {JsonProperty.class, JsonSerialize.class})
  void everyAnnotationOfJacksonIsInTheTable(Class<?> oneOfThem) throws IOException {
    String folder = oneOfThem.getPackageName().replace('.', '/');
    URL place = Objects.requireNonNull(oneOfThem.getClassLoader().getResource(folder));
    List<String> names =
        ((JarURLConnection) place.openConnection())
            .getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(name -> name.matches(folder + "/\\w+\\.class"))
                .map(name -> name.substring(folder.length() + 1, name.length() - 6))
                .filter(name -> isAnnotation(oneOfThem, name))
                .toList();

    assertThat(names).isNotEmpty().allMatch(name -> JacksonAnnotation.of(name).isPresent());
  }

  private static boolean isAnnotation(Class<?> neighbour, String name) {
    try {
      String qualified = neighbour.getPackageName() + "." + name;
      return Class.forName(qualified, false, neighbour.getClassLoader()).isAnnotation();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}

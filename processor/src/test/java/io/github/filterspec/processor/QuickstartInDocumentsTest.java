package io.github.filterspec.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The documents show the files of {@code sample/quickstart}, which the build compiles and runs.
 *
 * <p>{@code -Dgolden.update=true} rewrites the whole files in the documents.
 */
class QuickstartInDocumentsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern WHOLE_FILE =
      Pattern.compile("(?ms)^<!-- file: (\\S+) -->\n```java\n(.*?)^```$");
  private static final Pattern PART_OF_FILE =
      Pattern.compile("(?ms)^<!-- part of: (\\S+) -->\n```xml\n(.*?)^```$");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/your-own-api.md"})
  void aDocumentShowsTheFiles(String document) throws IOException {
    Path path = ROOT.resolve(document);
    String text = Files.readString(path);
    if (Boolean.getBoolean("golden.update")) {
      text =
          WHOLE_FILE
              .matcher(text)
              .replaceAll(
                  shown ->
                      Matcher.quoteReplacement(
                          "<!-- file: %s -->\n```java\n%s```"
                              .formatted(shown.group(1), read(shown.group(1)))));
      Files.writeString(path, text);
    }
    List<String> files = WHOLE_FILE.matcher(text).results().map(shown -> shown.group(1)).toList();

    assertThat(files).hasSizeGreaterThanOrEqualTo(3);
    assertThat(WHOLE_FILE.matcher(text).results())
        .allSatisfy(shown -> assertThat(shown.group(2)).isEqualTo(read(shown.group(1))));
  }

  @Test
  void theReadmeShowsPartsOfTheBuildFile() throws IOException {
    String text = Files.readString(ROOT.resolve("README.md"));

    assertThat(PART_OF_FILE.matcher(text).results())
        .hasSize(2)
        .allSatisfy(
            part ->
                assertThat(read(part.group(1)).replace("${filterspec.version}", "0.1.0-SNAPSHOT"))
                    .contains(part.group(2)));
  }

  private static String read(String file) {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException e) {
      throw new AssertionError("cannot read " + file, e);
    }
  }
}

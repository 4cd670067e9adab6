package io.github.filterspec.processor.compiletime;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Specs with twenty filters each, of the kinds that APIs have. */
final class Specs {
  private static final String[] KINDS = {
    "@Filter Set<String>",
    "@Filter String",
    "@Flag boolean",
    "@Filter @Ends(from = \"after\", to = \"before\") TimeRange",
    "@Filter @Unset(\"0\") int"
  };
  private static final int MEMBERS = 20;

  private Specs() {}

  /** Writes some specs, each in its own file. */
  static List<Path> write(int count, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      files.add(Files.writeString(folder.resolve("Spec" + number + ".java"), text(number)));
    }
    return files;
  }

  private static String text(int number) {
    String members =
        IntStream.range(0, MEMBERS)
            .mapToObj(
                at ->
                    "  /** A filter. */\n  %s member%d();\n"
                        .formatted(KINDS[at % KINDS.length], at))
            .collect(joining("\n"));
    return """
        package specs;

        import io.github.filterspec.*;
        import io.github.filterspec.runtime.TimeRange;
        import java.util.Set;

        /** A spec. */
        @FilterSpec
        @ActiveKeys("keys")
        public interface Spec%d {
        %s}
        """
        .formatted(number, members);
  }
}

package user;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import library.Rule;
import library.TicketsFilter;

/** Compares two folders of generated sources, and writes a query. */
public final class Main {
  private Main() {}

  public static void main(String[] folders) throws IOException {
    expect(sources(Path.of(folders[0])), sources(Path.of(folders[1])));
    expect(
        """
        {"active":["tags","ids","rules"],"tags":["vip"],"except":{"active":[],"isUnread":false,\
        "priority":"any","openedAt":{"startAt":"","endsAt":""},"sort":"newest","_id":[]},"page":1,\
        "_id":["a","b"],"isUnread":false,"openedAt":{"startAt":"","endsAt":""},"priority":"any",\
        "rules":[{"op":"is","values":["open"],"note":""}],"sort":"newest"}\
        """,
        TicketSearchQuery.builder()
            .filters(TicketsFilter.builder().ids("b", "a").build())
            .rules(new Rule("is", List.of("open"), null))
            .tags("vip")
            .build()
            .toJson());
  }

  private static TreeMap<String, String> sources(Path folder) throws IOException {
    TreeMap<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        sources.put(file.getFileName().toString(), Files.readString(file, UTF_8));
      }
    }
    return sources;
  }

  private static void expect(Object expected, Object actual) {
    if (!Objects.equals(expected, actual)) {
      throw new AssertionError("expected " + expected + "\n but was " + actual);
    }
  }
}

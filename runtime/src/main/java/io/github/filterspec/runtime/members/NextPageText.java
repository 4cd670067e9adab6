package io.github.filterspec.runtime.members;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The URL of a next page as a short text, relative to the query that requests the first page. The
 * text does not repeat the values of the query: for a parameter that has the same values in the
 * query and in the URL, the text contains only the name of the parameter.
 *
 * <pre>{@code
 * tickets?status=OPEN&limit=50                     the query
 * https://api.example.com/tickets?limit=50&after=7  the URL of the next page
 * ?+limit&=after=7&-status                         the text
 * }</pre>
 *
 * <p>Before the question mark, the text contains the path of the URL if it differs from the path of
 * the query. Then the text lists the parameters in the order of the URL: a plus sign marks a
 * parameter that the URL has in common with the query, an equals sign marks a parameter that is
 * only in the URL, and a minus sign marks a parameter that is only in the query.
 */
final class NextPageText {
  /** A sentence for the message of an exception. The sentence does not contain the text. */
  static final String PROBLEM = "is not the URL of a next page";

  private static final char KEPT = '+';
  private static final char NEW = '=';
  private static final char DROPPED = '-';

  private final String path;
  private final List<String> entries;

  private NextPageText(String path, List<String> entries) {
    this.path = path;
    this.entries = entries;
  }

  /**
   * Compares the URL of a next page with the query that requests the first page.
   *
   * @param path the encoded path of the URL, relative to the base URL; empty if the query has the
   *     same path
   * @param query the parameters of the query
   * @param url the parameters of the URL
   */
  static NextPageText of(String path, List<UrlParameter> query, List<UrlParameter> url) {
    Map<String, List<UrlParameter>> before = byName(query);
    Map<String, List<UrlParameter>> after = byName(url);
    Set<String> kept = new HashSet<>();
    List<String> all = new ArrayList<>();
    for (UrlParameter parameter : url) {
      String name = parameter.name();
      if (!Objects.equals(after.get(name), before.get(name))) {
        all.add(NEW + parameter.encoded());
      } else if (kept.add(name)) {
        all.add(KEPT + encoded(name));
      }
    }
    before.keySet().stream()
        .filter(name -> !kept.contains(name))
        .forEach(name -> all.add(DROPPED + encoded(name)));
    return new NextPageText(path, all);
  }

  /** Reads a text. Returns null if the text does not have the format of this class. */
  static @Nullable NextPageText parse(String text) {
    int mark = text.indexOf('?');
    if (mark < 0) {
      return null;
    }
    String list = text.substring(mark + 1);
    List<String> entries = list.isEmpty() ? List.of() : List.of(list.split("&", -1));
    boolean valid =
        entries.stream().allMatch(entry -> entry.length() > 1 && isMark(entry.charAt(0)));
    return valid ? new NextPageText(text.substring(0, mark), entries) : null;
  }

  private static boolean isMark(char first) {
    return first == KEPT || first == NEW || first == DROPPED;
  }

  /** Returns true if the query has exactly the parameters that the text calls its parameters. */
  boolean belongsTo(List<UrlParameter> query) {
    Set<String> named =
        Stream.concat(marked(KEPT), marked(DROPPED)).collect(Collectors.toUnmodifiableSet());
    return named.equals(byName(query).keySet());
  }

  private Stream<String> marked(char mark) {
    return entries.stream()
        .filter(entry -> entry.charAt(0) == mark)
        .map(entry -> UrlParameter.decoded(entry.substring(1)).name());
  }

  /** Returns the path of the URL, or the given path of the query if both paths are equal. */
  String path(String ofQuery) {
    return path.isEmpty() ? ofQuery : path;
  }

  /** Returns the parameters of the URL. */
  List<UrlParameter> parameters(List<UrlParameter> query) {
    Map<String, List<UrlParameter>> byName = byName(query);
    List<UrlParameter> all = new ArrayList<>();
    for (String entry : entries) {
      UrlParameter parameter = UrlParameter.decoded(entry.substring(1));
      if (entry.charAt(0) == NEW) {
        all.add(parameter);
      } else if (entry.charAt(0) == KEPT) {
        all.addAll(byName.getOrDefault(parameter.name(), List.of()));
      }
    }
    return all;
  }

  private static Map<String, List<UrlParameter>> byName(List<UrlParameter> parameters) {
    return parameters.stream()
        .collect(
            Collectors.groupingBy(UrlParameter::name, LinkedHashMap::new, Collectors.toList()));
  }

  private static String encoded(String name) {
    return new UrlParameter(name, null).encoded();
  }

  /** Returns the text, which is printable ASCII. */
  @Override
  public String toString() {
    return path + "?" + String.join("&", entries);
  }
}

package io.github.filterspec.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes the documentation as HTML pages that need no server and no network: a page for each
 * document, and the Javadoc of each published module. A link to a page or a heading that does not
 * exist is an error.
 */
public final class Site {
  private static final Map<String, List<String>> CHAPTERS = chapters();
  private static final List<String> MODULES =
      List.of("annotations", "runtime", "testing", "ratelimit-redis");

  private final Path root;
  private final Path target;
  private final List<String> problems = new ArrayList<>();

  private Site(Path root, Path target) {
    this.root = root;
    this.target = target;
  }

  private static Map<String, List<String>> chapters() {
    Map<String, List<String>> chapters = new LinkedHashMap<>();
    chapters.put(
        "Start",
        List.of(
            "README.md",
            "docs/your-own-api.md",
            "docs/build-setup.md",
            "docs/testing.md",
            "docs/faq.md"));
    chapters.put(
        "Reference",
        List.of(
            "docs/spec-language.md",
            "docs/client.md",
            "docs/answers.md",
            "docs/guarantees.md",
            "docs/diagnostics.md",
            "docs/cookbook.md"));
    chapters.put(
        "More",
        List.of(
            "docs/generated-code.md",
            "docs/jackson-annotations.md",
            "docs/performance.md",
            "docs/compile-time.md",
            "docs/program.md",
            "docs/adding-a-wire-form.md",
            "docs/releasing.md",
            "CONTRIBUTING.md",
            "SECURITY.md",
            "CODE_OF_CONDUCT.md",
            "CHANGELOG.md"));
    return chapters;
  }

  /**
   * Writes the site.
   *
   * @param arguments the folder of the project, and the folder of the site
   */
  public static void main(String[] arguments) throws IOException {
    new Site(Path.of(arguments[0]).normalize(), Path.of(arguments[1]).normalize()).write();
  }

  private void write() throws IOException {
    List<Page> pages = pages();
    Files.createDirectories(target);
    for (Page page : pages) {
      problems.addAll(page.brokenLinks(pages));
      Files.writeString(target.resolve(page.file()), page.html(navigation(pages, page)));
    }
    try (InputStream style = Objects.requireNonNull(Site.class.getResourceAsStream("style.css"))) {
      Files.write(target.resolve("style.css"), style.readAllBytes());
    }
    for (String module : MODULES) {
      copyJavadoc(module);
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException(String.join(System.lineSeparator(), problems));
    }
    System.out.println("The site is in " + target + ": open index.html.");
  }

  private List<Page> pages() throws IOException {
    List<Page> pages = new ArrayList<>();
    for (List<String> chapter : CHAPTERS.values()) {
      for (String document : chapter) {
        pages.add(Page.read(root, document));
      }
    }
    try (Stream<Path> documents = Files.list(root.resolve("docs"))) {
      documents
          .map(path -> "docs/" + path.getFileName())
          .filter(document -> document.endsWith(".md"))
          .filter(document -> pages.stream().noneMatch(page -> page.document().equals(document)))
          .forEach(document -> problems.add(document + " is in no chapter of the site"));
    }
    return pages;
  }

  private static String navigation(List<Page> pages, Page current) {
    StringBuilder html = new StringBuilder();
    CHAPTERS.forEach(
        (chapter, documents) -> {
          html.append("<h2>%s</h2><ul>".formatted(chapter));
          pages.stream()
              .filter(page -> documents.contains(page.document()))
              .forEach(page -> html.append(page.entry(page.equals(current))));
          html.append("</ul>");
        });
    html.append("<h2>Javadoc</h2><ul>");
    MODULES.forEach(
        module ->
            html.append("<li><a href=\"api/%1$s/index.html\">%1$s</a></li>".formatted(module)));
    return html.append("</ul>").toString();
  }

  private void copyJavadoc(String module) throws IOException {
    Path from = root.resolve(module).resolve("target/reports/apidocs");
    if (!Files.exists(from)) {
      problems.add("%s has no Javadoc in %s".formatted(module, from));
      return;
    }
    Path to = target.resolve("api").resolve(module);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.write(copy, Files.readAllBytes(file));
        }
      }
    }
  }
}

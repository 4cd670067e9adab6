package io.github.filterspec.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A page of the site.
 *
 * @param document the path of the document in the project, such as {@code docs/client.md}
 * @param title the first heading
 * @param body the document as HTML
 * @param links the links to other documents, as they are written
 */
record Page(String document, String title, String body, List<String> links) {
  private static final String REPOSITORY = "https://github.com/filterspec/filterspec/blob/main/";
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());
  private static final Pattern HEADING =
      Pattern.compile("<h2 id=\"([^\"]+)\">(.*?)</h2>", Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

  static Page read(Path root, String document) throws IOException {
    String text = Files.readString(root.resolve(document));
    Node parsed = Parser.builder().extensions(EXTENSIONS).build().parse(text);
    List<String> links = new ArrayList<>();
    parsed.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            links.add(link.getDestination());
            link.setDestination(target(root, document, link.getDestination()));
            visitChildren(link);
          }
        });
    String body = HtmlRenderer.builder().extensions(EXTENSIONS).build().render(parsed);
    String title =
        text.lines().filter(line -> line.startsWith("# ")).findFirst().orElse("# " + document);
    return new Page(document, title.substring(2), body, List.copyOf(links));
  }

  /** Returns the name of the file of the page. */
  String file() {
    return file(document);
  }

  private static String file(String document) {
    String name = document.replaceFirst(".*/", "").replaceFirst("\\.md$", "");
    return name.equals("README") ? "index.html" : name + ".html";
  }

  /** Returns the target of a link: another page, or a file in the repository. */
  private static String target(Path root, String document, String link) {
    if (isOutside(link) || link.startsWith("#")) {
      return link;
    }
    String path = resolved(document, link);
    return path.endsWith(".md")
        ? file(path) + anchor(link).map(id -> "#" + id).orElse("")
        : REPOSITORY + path + (Files.isDirectory(root.resolve(path)) ? "/" : "");
  }

  private static boolean isOutside(String link) {
    return link.matches("[a-z]+:.*");
  }

  /** Returns the path in the project to which a link leads. */
  private static String resolved(String document, String link) {
    Path file = Path.of("/" + document).resolveSibling(link.replaceFirst("#.*", ""));
    String path = file.normalize().toString();
    return path.substring(1).replace('\\', '/');
  }

  private static Optional<String> anchor(String link) {
    int at = link.indexOf('#');
    return at < 0 ? Optional.empty() : Optional.of(link.substring(at + 1));
  }

  /** Returns the links to pages and headings that do not exist. */
  List<String> brokenLinks(List<Page> pages) {
    List<String> broken = new ArrayList<>();
    for (String link : links) {
      if (isOutside(link)) {
        continue;
      }
      String path = link.startsWith("#") ? document : resolved(document, link);
      Optional<Page> page = pages.stream().filter(each -> each.document().equals(path)).findFirst();
      boolean missingPage = path.endsWith(".md") && page.isEmpty();
      boolean missingHeading =
          page.isPresent() && anchor(link).filter(id -> !page.get().ids().contains(id)).isPresent();
      if (missingPage || missingHeading) {
        broken.add("%s has a link to %s, which does not exist".formatted(document, link));
      }
    }
    return broken;
  }

  private Set<String> ids() {
    Set<String> ids = new HashSet<>();
    ID.matcher(body).results().forEach(id -> ids.add(id.group(1)));
    return ids;
  }

  /** Returns the entry of the page in the navigation. */
  String entry(boolean current) {
    return "<li%s><a href=\"%s\">%s</a></li>"
        .formatted(current ? " class=\"current\"" : "", file(), title);
  }

  /** Returns the whole page. */
  String html(String navigation) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s</title>
        <link rel="stylesheet" href="style.css">
        </head>
        <body>
        <input type="checkbox" id="menu" aria-label="Show the menu">
        <label for="menu">Menu</label>
        <nav>%2$s</nav>
        <main>%3$s</main>
        <aside>%4$s</aside>
        </body>
        </html>
        """
        .formatted(title, navigation, body, headings());
  }

  /** Returns the list of the headings on this page; empty if there are few. */
  private String headings() {
    Matcher heading = HEADING.matcher(body);
    StringBuilder html = new StringBuilder();
    int number = 0;
    while (heading.find()) {
      html.append(
          "<li><a href=\"#%s\">%s</a></li>"
              .formatted(heading.group(1), heading.group(2).replaceAll("</?a[^>]*>", "")));
      number++;
    }
    return number < 3 ? "" : "<h2>On this page</h2><ul>" + html + "</ul>";
  }
}

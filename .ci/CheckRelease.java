import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Checks the files of a release by the <a
 * href="https://central.sonatype.org/publish/requirements/">requirements of Maven Central</a>, and that the
 * release contains exactly Filterspec's published modules. Prints all problems, and fails if there are any.
 *
 * <p>Usage: {@code java CheckRelease.java FOLDER VERSION [--sign]}. With {@code --sign}, each file must have a
 * signature.
 */
public final class CheckRelease {

  /** The published modules, each with its packaging. */
  private static final Map<String, String> MODULES =
      Map.of(
          "filterspec-parent", "pom",
          "filterspec-bom", "pom",
          "filterspec-annotations", "jar",
          "filterspec-runtime", "jar",
          "filterspec-processor", "jar",
          "filterspec-ratelimit-redis", "jar",
          "filterspec-testing", "jar");

  private static final Set<String> CHECKSUMS = Set.of("md5", "sha1");

  private final Path group;
  private final String version;
  private final boolean signed;
  private final List<String> problems = new ArrayList<>();

  private CheckRelease(Path group, String version, boolean signed) {
    this.group = group;
    this.version = version;
    this.signed = signed;
  }

  public static void main(String[] arguments) throws Exception {
    Path group = Path.of(arguments[0], "io", "github", "filterspec");
    boolean signed = arguments.length > 2 && arguments[2].equals("--sign");
    CheckRelease check = new CheckRelease(group, arguments[1], signed);
    check.run();
    check.problems.forEach(System.err::println);
    if (!check.problems.isEmpty()) {
      System.exit(1);
    }
    System.out.println(
        MODULES.size() + " modules of version " + arguments[1] + " fulfil the requirements of Maven Central.");
  }

  private void run() throws Exception {
    if (version.endsWith("-SNAPSHOT")) {
      problems.add("The version " + version + " is a snapshot.");
    }
    Set<String> found = namesIn(group);
    require(found, MODULES.keySet(), group);
    for (String module : new TreeSet<>(MODULES.keySet())) {
      if (found.contains(module)) {
        module(module);
      }
    }
  }

  private void module(String module) throws Exception {
    Path folder = group.resolve(module).resolve(version);
    if (!Files.isDirectory(folder)) {
      problems.add(module + " has no version " + version + ".");
      return;
    }
    String name = module + "-" + version;
    Set<String> files = new TreeSet<>(Set.of(name + ".pom"));
    boolean jar = MODULES.get(module).equals("jar");
    if (jar) {
      files.addAll(List.of(name + ".jar", name + "-sources.jar", name + "-javadoc.jar"));
    }
    Set<String> present = namesIn(folder);
    for (String file : present) {
      boolean accompanies = file.matches(".*\\.(md5|sha1|sha256|sha512|asc)");
      boolean libraries = file.endsWith("-cyclonedx.json");
      if (!accompanies && !libraries && !files.contains(file)) {
        problems.add(folder + " contains " + file + ", which is no part of a release.");
      }
      if (!accompanies) {
        files.add(file);
      }
    }
    for (String file : files) {
      if (!present.contains(file)) {
        problems.add(folder + " lacks " + file + ".");
        continue;
      }
      checksums(folder, file);
      if (signed && !present.contains(file + ".asc")) {
        problems.add(folder + " lacks the signature " + file + ".asc.");
      }
    }
    if (present.contains(name + ".pom")) {
      pom(folder.resolve(name + ".pom"));
    }
    if (jar) {
      for (String file : List.of(name + ".jar", name + "-sources.jar")) {
        if (present.contains(file)) {
          jar(folder.resolve(file));
        }
      }
    }
  }

  private void checksums(Path folder, String file) throws Exception {
    for (String kind : CHECKSUMS) {
      Path checksum = folder.resolve(file + "." + kind);
      String algorithm = kind.equals("md5") ? "MD5" : "SHA-1";
      byte[] digest = MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(folder.resolve(file)));
      String expected = String.format("%0" + digest.length * 2 + "x", new BigInteger(1, digest));
      if (!Files.exists(checksum) || !Files.readString(checksum).strip().equals(expected)) {
        problems.add(folder.resolve(file) + " has no correct " + kind + " checksum.");
      }
    }
  }

  /** Checks the elements that Central demands. A module inherits all but its name from the parent. */
  private void pom(Path file) throws Exception {
    Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    Element project = document.getDocumentElement();
    boolean inherits = child(project, "parent") != null;
    for (String path : List.of("artifactId", "name", "description")) {
      requireElement(file, project, path);
    }
    if (!inherits) {
      for (String path :
          List.of(
              "groupId",
              "version",
              "url",
              "licenses/license/name",
              "licenses/license/url",
              "developers/developer/name",
              "scm/connection",
              "scm/developerConnection",
              "scm/url")) {
        requireElement(file, project, path);
      }
    }
    if (Files.readString(file).contains("-SNAPSHOT")) {
      problems.add(file + " refers to a snapshot.");
    }
  }

  private void requireElement(Path file, Element project, String path) {
    Element element = project;
    for (String name : path.split("/")) {
      element = element == null ? null : child(element, name);
    }
    if (element == null || element.getTextContent().isBlank()) {
      problems.add(file + " has no element " + path + ".");
    }
  }

  private static Element child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        return element;
      }
    }
    return null;
  }

  private void jar(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      for (String entry : List.of("META-INF/LICENSE", "META-INF/NOTICE")) {
        if (jar.getEntry(entry) == null) {
          problems.add(file + " lacks " + entry + ".");
        }
      }
      boolean javapoet = jar.stream().anyMatch(entry -> entry.getName().contains("/shaded/javapoet/"));
      if (javapoet && !text(jar, "META-INF/NOTICE").contains("com.palantir.javapoet:javapoet")) {
        problems.add(file + " contains JavaPoet, which META-INF/NOTICE does not name.");
      }
    }
  }

  private static String text(JarFile jar, String entry) throws IOException {
    try (InputStream input = jar.getInputStream(jar.getEntry(entry))) {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void require(Set<String> found, Set<String> expected, Path folder) {
    for (String name : expected) {
      if (!found.contains(name)) {
        problems.add(folder + " lacks " + name + ".");
      }
    }
    for (String name : found) {
      if (!expected.contains(name)) {
        problems.add(folder + " contains " + name + ", which is not published.");
      }
    }
  }

  private static Set<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
    }
  }
}

package io.github.filterspec.processor.host;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.FilterspecGenerated;
import io.github.filterspec.processor.emit.source.GeneratedFile;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * The writer of generated files. Each generated file is linked to the one spec or API from which it
 * is generated.
 */
public final class SourceWriter {
  private static final Pattern IMPORT_OF_JAVA = Pattern.compile("import java\\.lang\\.(\\w+);");

  private final Filer filer;
  private final Elements elements;
  private final HiddenPackages hidden;
  private final Map<String, Origin> written = new HashMap<>();

  /** Creates a writer for one run of the compiler. */
  public SourceWriter(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
    this.hidden = new HiddenPackages(elements);
  }

  /**
   * Writes all files that are generated from a type. If another type already has the name of one of
   * the files, only the files that the function {@code ifTaken} returns are written, because the
   * generated files need each other.
   *
   * @param ifTaken a function that returns the generated files that compile alone
   * @return the first problem that was found, such as another type that already has the name of a
   *     file; empty if no problem was found
   */
  public Optional<Problem> write(
      TypeElement type, List<GeneratedFile> files, Supplier<List<GeneratedFile>> ifTaken) {
    Optional<Problem> hiding = files.stream().flatMap(file -> hidden.by(file).stream()).findFirst();
    if (hiding.isPresent()) {
      return hiding;
    }
    Map<ClassName, JavaFileObject> targets = new HashMap<>();
    List<GeneratedFile> taken = new ArrayList<>();
    try {
      for (GeneratedFile file : files) {
        Optional<JavaFileObject> target = create(file, type);
        target.ifPresentOrElse(created -> targets.put(file.type(), created), () -> taken.add(file));
      }
      for (GeneratedFile file : taken.isEmpty() ? files : ifTaken.get()) {
        write(targets.get(file.type()), file);
      }
      return taken.stream().findFirst().map(this::taken).or(() -> likeAnother(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Creates a file; the result is empty if another file has the same name. */
  private Optional<JavaFileObject> create(GeneratedFile file, TypeElement type) throws IOException {
    try {
      return Optional.of(filer.createSourceFile(file.type().reflectionName(), type));
    } catch (FilerException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the problem that the names of two files differ only in upper and lower case. Some file
   * systems keep only one of two files whose names differ only in case.
   */
  private Optional<Problem> likeAnother(List<GeneratedFile> files) {
    return files.stream().flatMap(file -> likeAnother(file).stream()).findFirst();
  }

  private Optional<Problem> likeAnother(GeneratedFile file) {
    String name = file.type().reflectionName();
    Optional<Problem> generated =
        written.entrySet().stream()
            .filter(other -> isLike(other.getKey(), name))
            .findFirst()
            .map(other -> likeGenerated(file, other.getKey(), other.getValue()));
    return generated.or(() -> likeType(file));
  }

  private static boolean isLike(String one, String other) {
    return one.equalsIgnoreCase(other) && !one.equals(other);
  }

  private static Problem likeGenerated(GeneratedFile file, String other, Origin origin) {
    List<Origin> byName =
        Stream.of(file.origin(), origin).sorted(Comparator.comparing(Origin::type)).toList();
    List<String> names =
        Stream.of(file.type().simpleName(), other.substring(other.lastIndexOf('.') + 1))
            .sorted()
            .toList();
    String message =
        "%s and %s are generated from %s and %s, and the two names differ only in case."
            + " Rename %4$s, because some file systems keep only one of the two files";
    return new Problem(
        Code.NAME_TAKEN,
        message.formatted(names.get(0), names.get(1), byName.get(0).type(), byName.get(1).type()),
        byName.get(1));
  }

  private Optional<Problem> likeType(GeneratedFile file) {
    PackageElement around = elements.getPackageElement(file.type().packageName());
    return around == null
        ? Optional.empty()
        : around.getEnclosedElements().stream()
            .map(type -> type.getSimpleName().toString())
            .filter(name -> isLike(name, file.type().simpleName()))
            .findFirst()
            .map(
                name ->
                    new Problem(
                        Code.NAME_TAKEN,
                        "%1$s is generated from %2$s, but the name differs only in case from the type %3$s. Rename %2$s or %3$s, because some file systems keep only one of the two files"
                            .formatted(file.type().simpleName(), file.origin().simpleType(), name),
                        file.origin()));
  }

  private void write(@Nullable JavaFileObject target, GeneratedFile file) throws IOException {
    if (target == null) {
      return;
    }
    written.put(file.type().reflectionName(), file.origin());
    String packageName = file.type().packageName();
    try (Writer writer = target.openWriter()) {
      for (String line : AsciiSource.of(file.text()).lines().toList()) {
        if (!isNeedlessImport(line, packageName)) {
          writer.write(line + "\n");
        }
      }
    }
  }

  /**
   * Returns true for an import of a type in {@code java.lang}, unless the package of the generated
   * file contains a type with the same name.
   */
  private boolean isNeedlessImport(String line, String packageName) {
    Matcher imported = IMPORT_OF_JAVA.matcher(line);
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    return imported.matches() && elements.getTypeElement(prefix + imported.group(1)) == null;
  }

  private Problem taken(GeneratedFile file) {
    Origin other = written.get(file.type().reflectionName());
    if (other != null) {
      return takenByLater(file, List.of(other, file.origin()));
    }
    return isLeft(file)
        ? problem(
            file,
            file.origin(),
            "a file from an earlier compilation has the same name. Clean the output directory")
        : problem(
            file,
            file.origin(),
            "your sources already contain a type %s. Rename %s, or rename your type %1$s"
                .formatted(file.type().simpleName(), file.origin().simpleType()));
  }

  /**
   * Returns true if the class path already contains the generated type. Eclipse's compiler rejects
   * a new file for a type that the class path already contains.
   */
  private boolean isLeft(GeneratedFile file) {
    TypeElement there = elements.getTypeElement(file.qualifiedName());
    return there != null && there.getAnnotation(FilterspecGenerated.class) != null;
  }

  /**
   * Returns the problem of two specs that generate a type with the same name. The result does not
   * depend on the order in which the compiler passes the specs.
   */
  private static Problem takenByLater(GeneratedFile file, List<Origin> two) {
    List<Origin> byName = two.stream().sorted(Comparator.comparing(Origin::type)).toList();
    return problem(
        file,
        byName.get(1),
        "%1$s is also generated from %2$s. Rename %3$s or %2$s"
            .formatted(file.type().simpleName(), byName.get(0).type(), byName.get(1).type()));
  }

  private static Problem problem(GeneratedFile file, Origin origin, String what) {
    return new Problem(
        Code.NAME_TAKEN,
        "%s is generated from %s, but %s"
            .formatted(file.type().simpleName(), origin.simpleType(), what),
        origin);
  }
}

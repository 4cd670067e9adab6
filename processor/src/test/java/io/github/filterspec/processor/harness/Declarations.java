package io.github.filterspec.processor.harness;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The types, fields and methods of a source file by name and parameters, for example {@code
 * Orders.Builder.tags(Set<String> values)}. Two files that differ only in layout, comments and
 * imports have equal declarations.
 */
public final class Declarations {
  private Declarations() {}

  /** Parses a source file. The map's values are the whole declarations, without type bodies. */
  public static Map<String, String> of(Source source) {
    Map<String, String> declarations = new TreeMap<>();
    parse(source).accept(new Collector(declarations), "");
    return declarations;
  }

  private static CompilationUnitTree parse(Source source) {
    JavaFileObject file =
        new SimpleJavaFileObject(
            java.net.URI.create("memory:///" + source.path()), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source.text();
          }
        };
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(file));
    try {
      return task.parse().iterator().next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Collects declarations; the parameter is the prefix of their names. */
  private static final class Collector extends TreeScanner<Void, String> {
    private final Map<String, String> declarations;

    Collector(Map<String, String> declarations) {
      this.declarations = declarations;
    }

    @Override
    public Void visitClass(ClassTree type, String prefix) {
      String name = prefix + type.getSimpleName();
      declarations.put(
          name, line(type.getExtendsClause()) + " implements " + type.getImplementsClause());
      return super.visitClass(type, name + ".");
    }

    @Override
    public Void visitMethod(MethodTree method, String prefix) {
      List<String> parameters = method.getParameters().stream().map(Declarations::line).toList();
      String name = method.getName() + "(" + String.join(", ", parameters) + ")";
      declarations.put(prefix + name, line(method));
      return null;
    }

    @Override
    public Void visitVariable(VariableTree field, String prefix) {
      declarations.put(prefix + field.getName(), line(field));
      return null;
    }
  }

  private static String line(Tree tree) {
    return tree == null
        ? ""
        : tree.toString().replaceAll("\\s+", " ").replace("Codecs.", "").trim();
  }
}

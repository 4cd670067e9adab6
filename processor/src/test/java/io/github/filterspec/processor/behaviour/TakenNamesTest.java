package io.github.filterspec.processor.behaviour;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Toolchain;
import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.members.ActiveKeysValue;
import io.github.filterspec.runtime.members.FilterBuilder;
import io.github.filterspec.runtime.members.JsonBodyValue;
import io.github.filterspec.runtime.members.QueryParametersValue;
import io.github.filterspec.runtime.members.SpecBuilder;
import io.github.filterspec.runtime.members.SpecValue;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A member may have the name of a method or a variable in generated code, unless an error reports
 * the conflict.
 */
class TakenNamesTest {
  private static final Pattern REFUSED = Pattern.compile("FS014: .*\\. Rename (\\w+)\\(\\) in ");

  /**
   * An option for Eclipse's compiler, which warns about methods that look like hidden methods of
   * another package.
   */
  private static final String OVERRIDING = "-warn:pkgDefaultMethod";

  /** The names of parameters and methods in generated code. */
  private static final String OF_GENERATED_CODE =
      "after atPage builder call codec command create endpoint filters first fromJson in json more"
          + " number on page parameters query retrofit self start stored table toBuilder value values";

  @ParameterizedTest
  @EnumSource
  void typeMayHaveTheNameOfAPackage(Toolchain toolchain) {
    Compilation.with(toolchain)
        .add("public enum io { NONE }", "public enum java { NONE }")
        .add("@FilterSpec @JsonBody public interface Spec { @Filter Set<io> values(); }")
        .run()
        .clean();
  }

  @ParameterizedTest
  @EnumSource
  void typeMustNotHideAPackageThatGeneratedCodeNeeds(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .add("public enum io { NONE }", "public record Codecs(String audio, String video) {}")
            .add("@FilterSpec @JsonBody public interface One { @Filter Codecs codecs(); }")
            .add("@FilterSpec @JsonBody public interface Two { @Filter Codecs codecs(); }")
            .run();

    assertThat(compiled.errors())
        .singleElement()
        .asString()
        .startsWith("io.java:2:")
        .endsWith(
            "FS024: the type io has the same name as a package that generated code needs. Rename the type");
  }

  @ParameterizedTest
  @EnumSource
  void memberMayHaveTheNameOfAMethodOfAnotherForm(Toolchain toolchain) {
    Compilation.with(toolchain)
        .add(
            "@FilterSpec @JsonBody public interface Spec {"
                + " @Filter String activeKeys(); @Filter String unknownKeys(); @Filter int parameters(); }")
        .run()
        .clean();
  }

  @ParameterizedTest
  @CsvSource({
    "ActiveKeys(\"keys\"), POST, @Flag boolean",
    "ActiveKeys(\"keys\"), POST, @Filter Set<String>",
    "ActiveKeys(\"keys\"), POST, @Filter String",
    "ActiveKeys(\"keys\"), '', @Flag boolean",
    "ActiveKeys(\"keys\"), '', @Filter List<BaseFilter>",
    "ActiveKeys(\"keys\"), '', @Filter BaseFilter",
    "JsonBody, POST, @Param Integer",
    "JsonBody, POST, @Param @Required boolean",
    "QueryParameters, GET, @HeaderParam(\"x-%s\") String",
    "QueryParameters, GET, @Param boolean",
  })
  void nameIsAllowedOrReported(String form, String method, String member) {
    Set<String> names = names();
    Compiled first = compile(form, method, member, names);
    REFUSED
        .matcher(String.join("\n", first.errors()))
        .results()
        .forEach(refused -> names.remove(refused.group(1)));

    assertThat(first.errors()).allMatch(error -> error.contains("FS014"));
    assertThat(names).hasSizeGreaterThan(20);
    compile(form, method, member, names).clean();
    compile(Compilation.with(Toolchain.ECJ).options(OVERRIDING), form, method, member, names)
        .clean();
  }

  private static Compiled compile(String form, String method, String member, Set<String> names) {
    return compile(Compilation.javac(), form, method, member, names);
  }

  private static Compiled compile(
      Compilation compilation, String form, String method, String member, Set<String> names) {
    String endpoint = "@Shop @Reads(method = %s, path = \"a\", items = String.class)";
    String members =
        names.stream()
            .map(name -> member.formatted(name.hashCode()) + " " + name + "();")
            .collect(joining());
    return compilation
        .add(
            "@Api public @interface Shop {}",
            "@FilterSpec @ActiveKeys(\"keys\") public interface Base { @Filter String no(); }",
            "@FilterSpec @%s %s public interface Spec extends Base { %s }"
                .formatted(form, method.isEmpty() ? "" : endpoint.formatted(method), members))
        .run();
  }

  /**
   * Returns the names. Methods that every object has are left out, because an interface cannot have
   * them.
   */
  private static Set<String> names() {
    Set<String> names =
        Stream.of(
                ActiveKeysValue.class,
                JsonBodyValue.class,
                QueryParametersValue.class,
                SpecValue.class,
                SpecBuilder.class,
                FilterBuilder.class,
                Query.class,
                Command.class)
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(each -> !each.isSynthetic())
            .map(Method::getName)
            .collect(toCollection(TreeSet::new));
    names.addAll(Set.of(OF_GENERATED_CODE.split(" ")));
    names.addAll(Set.of("clone", "finalize", "record", "var", "yield", "__", "$", "class_", "öl"));
    Stream.of(Object.class.getMethods()).map(Method::getName).forEach(names::remove);
    return names;
  }

  @ParameterizedTest
  @EnumSource
  void namesOfGeneratedTypesMustNotDifferOnlyInCase(Toolchain toolchain) {
    String spec = "@FilterSpec @JsonBody public interface %s { @Filter String text(); }";
    Compiled compiled =
        Compilation.with(toolchain)
            .add(spec.formatted("UrlSearch"), spec.formatted("URLSearch"))
            .run();

    assertThat(compiled.errors())
        .singleElement(STRING)
        .contains("UrlSearch.java")
        .contains(
            "FS024: URLSearchFilter and UrlSearchFilter are generated from p.URLSearch and p.UrlSearch");
  }

  @ParameterizedTest
  @EnumSource
  void generatedTypeMustNotDifferFromAUserTypeOnlyInCase(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .add(
                "@FilterSpec @JsonBody public interface Url { @Filter String text(); }",
                "public class URLFilter {}")
            .run();

    assertThat(compiled.errors())
        .singleElement(STRING)
        .contains(
            "FS024: UrlFilter is generated from Url, but the name differs only in case from the type URLFilter");
  }
}

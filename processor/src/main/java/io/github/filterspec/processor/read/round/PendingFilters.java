package io.github.filterspec.processor.read.round;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.processor.model.Access;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.RequestKind;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.element.Visibility;
import io.github.filterspec.processor.read.element.WireForms;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ErrorType;
import javax.lang.model.util.Elements;

/**
 * The filters that are generated in this round of processing. A spec can refer to the filter of
 * another spec before the filter is compiled. A spec cannot refer to its own filter.
 */
public final class PendingFilters {
  private final Elements elements;
  private final Map<String, Set<ClassName>> expected = new HashMap<>();
  private final Map<ClassName, Written> written = new HashMap<>();
  private final Set<ClassName> kinds = new HashSet<>();

  /** Creates an empty list of filters. */
  public PendingFilters(Elements elements) {
    this.elements = elements;
  }

  /** A filter whose file was written, and the access level of the filter. */
  private record Written(ValueType.FilterType filter, Access access) {
    boolean isVisibleBeside(TypeElement spec) {
      String ownPackage = filter.type().packageName();
      return access != Access.PACKAGE || ownPackage.equals(ClassName.get(spec).packageName());
    }
  }

  /** Registers the filters that will be generated from specs. */
  public void expect(Collection<TypeElement> specs) {
    specs.stream()
        .filter(Predicate.not(PendingFilters::hasEndpoint))
        .map(PendingFilters::filterOf)
        .forEach(
            name ->
                expected
                    .computeIfAbsent(name.simpleName(), simple -> new LinkedHashSet<>())
                    .add(name));
  }

  /** Registers the kinds of properties that are compiled from source. */
  public void expectKinds(Collection<TypeElement> types) {
    types.forEach(type -> kinds.add(ClassName.get(type)));
  }

  /**
   * Returns true if the class that is generated from a kind of property exists, or is generated in
   * this run of the compiler.
   */
  public boolean hasKind(ClassName kind) {
    return kinds.contains(kind)
        || elements.getTypeElement(GeneratedNames.property(kind).canonicalName()) != null;
  }

  /**
   * Returns true if a filter is generated in this run of the compiler, or would be generated if its
   * spec had no problems.
   */
  public boolean isExpected(ClassName filter) {
    return expected.getOrDefault(filter.simpleName(), Set.of()).contains(filter);
  }

  /**
   * Registers the filter of a spec if the file of the filter was written.
   *
   * @param types the types whose files were written
   */
  public void add(TypeElement spec, List<ClassName> types) {
    ClassName name = filterOf(spec);
    if (types.contains(name)) {
      boolean expression =
          WireForms.of(spec, elements).stream()
              .limit(1)
              .anyMatch(form -> form.type().hasConditions());
      ValueType.FilterType filter =
          new ValueType.FilterType(name, expression, WireForms.jsonOf(spec, elements));
      written.put(name, new Written(filter, Visibility.access(spec)));
    }
  }

  private static ClassName filterOf(TypeElement spec) {
    return GeneratedNames.filter(ClassName.get(spec));
  }

  /**
   * Returns true if a type that the compiler cannot find has the name of a filter that was written,
   * or the name of the spec's own filter.
   */
  public boolean has(ErrorType type, TypeElement spec) {
    return isOwn(type, spec) || find(type, spec).isPresent();
  }

  /**
   * If a member has a missing type, returns the filter with the name of this type. If no generated
   * filter has the name of the missing type, the compiler reports that the type is missing.
   */
  public ValueType read(ErrorType type, TypeElement spec) {
    return find(type, spec)
        .map(written -> read(written, spec))
        .orElseGet(() -> isOwn(type, spec) ? inItself(spec) : Unwritable.REPORTED);
  }

  private static ValueType read(Written written, TypeElement spec) {
    return written.isVisibleBeside(spec)
        ? written.filter()
        : Unwritable.invisible(written.filter().type());
  }

  private static boolean isOwn(ErrorType type, TypeElement spec) {
    return !hasEndpoint(spec) && MissingTypes.isNamed(type, filterOf(spec));
  }

  private static ValueType inItself(TypeElement spec) {
    return new Unwritable(
        filterOf(spec),
        "A filter cannot contain itself, so write a separate spec for the inner filter");
  }

  /** Returns true if a spec has an endpoint, so that a request is generated instead of a filter. */
  static boolean hasEndpoint(TypeElement spec) {
    return spec.getAnnotationMirrors().stream()
        .map(annotation -> AnnotationView.typeOf(annotation).getQualifiedName())
        .anyMatch(
            type ->
                Stream.of(RequestKind.values())
                    .map(kind -> kind.annotation().getCanonicalName())
                    .anyMatch(type::contentEquals));
  }

  private static boolean canBeNamed(ClassName filter, TypeElement spec) {
    return !filter.packageName().isEmpty() || ClassName.get(spec).packageName().isEmpty();
  }

  /**
   * Returns the filter that has the same name as a missing type. Processors cannot see imports, so
   * the result is empty if several filters have the name of the missing type.
   */
  private Optional<Written> find(ErrorType type, TypeElement spec) {
    String simpleName = type.asElement().getSimpleName().toString();
    List<ClassName> meant =
        expected.getOrDefault(simpleName, Set.of()).stream()
            .filter(name -> MissingTypes.isNamed(type, name) && canBeNamed(name, spec))
            .toList();
    return meant.size() == 1 ? Optional.ofNullable(written.get(meant.get(0))) : Optional.empty();
  }
}

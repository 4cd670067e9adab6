package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.processor.model.Access;
import io.github.filterspec.processor.model.ValueType;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ErrorType;
import javax.lang.model.util.Elements;

/** Filters of this round: others can name those that are written, before they are compiled. */
public final class ComingFilters {
  private final Elements elements;
  private final Map<String, Set<ClassName>> expected = new HashMap<>();
  private final Map<ClassName, Coming> written = new HashMap<>();

  /** None so far. */
  public ComingFilters(Elements elements) {
    this.elements = elements;
  }

  /** A filter, and who can name it. */
  private record Coming(ValueType.FilterType filter, Access access) {
    boolean isVisibleBeside(TypeElement spec) {
      String itsPackage = filter.type().packageName();
      return access != Access.PACKAGE || itsPackage.equals(ClassName.get(spec).packageName());
    }
  }

  /** Expects the filters of specs. */
  public void expect(Collection<TypeElement> specs) {
    specs.stream()
        .filter(Predicate.not(GeneratedTypes::isSent))
        .map(ComingFilters::filterOf)
        .forEach(
            name ->
                expected
                    .computeIfAbsent(name.simpleName(), simple -> new LinkedHashSet<>())
                    .add(name));
  }

  /** Whether a filter is generated in this compilation, or would be if its spec were right. */
  boolean isExpected(ClassName filter) {
    return expected.getOrDefault(filter.simpleName(), Set.of()).contains(filter);
  }

  /** Notes the filter of a spec, if it is among the types written. */
  public void add(TypeElement spec, List<ClassName> types) {
    ClassName name = filterOf(spec);
    if (types.contains(name)) {
      boolean expression =
          WireForms.of(spec, elements).stream()
              .limit(1)
              .anyMatch(form -> form.type().hasConditions());
      ValueType.FilterType filter = new ValueType.FilterType(name, expression);
      written.put(name, new Coming(filter, Visibility.access(spec)));
    }
  }

  private static ClassName filterOf(TypeElement spec) {
    return GeneratedTypes.filterOf(ClassName.get(spec));
  }

  /** Whether a type that a spec misses is one of those written. */
  boolean has(ErrorType type, TypeElement spec) {
    return find(type, spec).isPresent();
  }

  /** The type of a spec's member, if it is one of those written. */
  Optional<ValueType> read(ErrorType type, TypeElement spec) {
    return find(type, spec)
        .map(
            it ->
                it.isVisibleBeside(spec)
                    ? it.filter()
                    : UserTypeReader.invisible(it.filter().type()));
  }

  /** Nothing in a package can name what is in none. */
  private static boolean canBeNamed(ClassName filter, TypeElement spec) {
    return !filter.packageName().isEmpty() || ClassName.get(spec).packageName().isEmpty();
  }

  /** The one that is meant, if it can be only one: compilers do not tell what is imported. */
  private Optional<Coming> find(ErrorType type, TypeElement spec) {
    String simpleName = type.asElement().getSimpleName().toString();
    List<ClassName> meant =
        expected.getOrDefault(simpleName, Set.of()).stream()
            .filter(name -> MissingTypes.isNamed(type, name) && canBeNamed(name, spec))
            .toList();
    return meant.size() == 1 ? Optional.ofNullable(written.get(meant.get(0))) : Optional.empty();
  }
}

package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.FilterspecGenerated;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.element.EndpointAnnotations;
import io.github.filterspec.processor.read.element.ParentTypes;
import io.github.filterspec.processor.read.element.Visibility;
import io.github.filterspec.processor.read.element.WireForms;
import io.github.filterspec.processor.read.round.PendingFilters;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The search for parents of a spec. The builder of the spec accepts the filters of the parents that
 * are found.
 */
final class StoredFilters {
  private final Elements elements;
  private final PendingFilters filters;
  private final Readiness readiness;

  StoredFilters(Elements elements, PendingFilters filters, Readiness readiness) {
    this.elements = elements;
    this.filters = filters;
    this.readiness = readiness;
  }

  List<ClassName> of(TypeElement spec) {
    Set<TypeElement> parents = ParentTypes.all(spec);
    return parents.stream()
        .filter(this::isSpec)
        .filter(parent -> !EndpointAnnotations.areOn(parent, elements))
        .filter(
            parent ->
                !readiness.isRejected(spec)
                    || readiness.isRejected(parent)
                    || !readiness.mustBeDeferred(parent)) // javac starts no further round
        .filter(parent -> Visibility.isGeneratedVisibleBeside(spec, parent))
        .filter(
            parent ->
                WireForms.of(parent, elements).stream()
                    .noneMatch(form -> form.type().hasConditions()))
        .map(ClassName::get)
        .filter(this::isGenerated)
        .toList();
  }

  /** Returns true if a parent is a spec, even if the user forgot {@code @FilterSpec}. */
  private boolean isSpec(TypeElement parent) {
    return AnnotationView.find(parent, FilterSpec.class, elements).isPresent()
        || !WireForms.of(parent, elements).isEmpty();
  }

  /**
   * Returns true if the filter of a spec exists or will be generated. Returns false if another type
   * has the name of the filter.
   */
  private boolean isGenerated(ClassName spec) {
    ClassName filter = GeneratedNames.filter(spec);
    TypeElement there = elements.getTypeElement(filter.canonicalName());
    return there == null
        ? filters.isExpected(filter)
        : AnnotationView.find(there, FilterspecGenerated.class, elements).isPresent();
  }
}

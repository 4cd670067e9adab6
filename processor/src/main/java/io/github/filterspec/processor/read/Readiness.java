package io.github.filterspec.processor.read;

import com.sun.source.util.Trees;
import io.github.filterspec.processor.read.round.MissingTypes;
import io.github.filterspec.processor.read.round.PendingFilters;
import io.github.filterspec.processor.read.round.RejectedDeclarations;
import io.github.filterspec.processor.read.round.SourceTrees;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ErrorType;

/** The check that a spec or an API can be read in this round of processing. */
public final class Readiness {
  private final PendingFilters filters;
  private final SourceTrees trees;

  /** Creates the check of specs and APIs for one run of the compiler. */
  public Readiness(PendingFilters filters, Optional<Trees> trees) {
    this.filters = filters;
    this.trees = new SourceTrees(trees);
  }

  /**
   * Returns true if a spec or an API refers to a missing type. The missing type may exist in the
   * next round of annotation processing.
   */
  public boolean mustBeDeferred(TypeElement spec) {
    Predicate<ErrorType> known = type -> filters.has(type, spec);
    return new MissingTypes(known, type -> true).isReferredToBy(spec);
  }

  /**
   * Returns true if the compiler rejects a spec or an API in every round, even if other processors
   * generate more types.
   */
  public boolean isRejected(TypeElement spec) {
    return new RejectedDeclarations(trees).areOn(spec);
  }
}

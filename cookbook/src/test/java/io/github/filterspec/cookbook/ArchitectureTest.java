package io.github.filterspec.cookbook;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** A stand-in judges requests without the code that wrote them, and no vendor needs another one. */
final class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPackages("io.github.filterspec.cookbook");

  @Test
  void standInsShareNoCodeWithQueries() {
    noClasses()
        .that(simpleNameEndingWith("StandIn"))
        .should()
        .transitivelyDependOnClassesThat(
            resideInAnyPackage("io.github.filterspec", "io.github.filterspec.runtime.."))
        .check(CLASSES);
  }

  @Test
  void noVendorNeedsAnotherOne() {
    slices()
        .matching("io.github.filterspec.cookbook.(*)..")
        .namingSlices("$1")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            com.tngtech.archunit.base.DescribedPredicate.alwaysTrue(),
            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("..standin.."))
        .check(CLASSES);
  }
}

package io.github.filterspec.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The optional dependencies of the module. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.filterspec.testing");

  @Test
  void onlyTheExtensionUsesJunit() {
    noClasses()
        .that()
        .doNotHaveSimpleName("FakeApiExtension")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.junit..")
        .check(CLASSES);
  }

  @Test
  void onlyAssertionsUseAssertj() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Assert")
        .and()
        .haveSimpleNameNotEndingWith("Assertions")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.assertj..")
        .check(CLASSES);
  }
}

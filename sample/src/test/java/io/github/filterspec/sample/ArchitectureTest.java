package io.github.filterspec.sample;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages of the sample and the arrows between them. */
final class ArchitectureTest {
  private static final String ROOT = "io.github.filterspec.sample";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void packagesHaveNoCycle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void programUsesTheApisAndStartsTheSandbox() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("program")
        .definedBy(ROOT + ".cli..")
        .layer("BotPenguin")
        .definedBy(ROOT + ".botpenguin..")
        .layer("OpenCX")
        .definedBy(ROOT + ".opencx..")
        .layer("sandbox")
        .definedBy(ROOT + ".sandbox..")
        .whereLayer("program")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("BotPenguin")
        .mayOnlyBeAccessedByLayers("program")
        .whereLayer("OpenCX")
        .mayOnlyBeAccessedByLayers("program")
        .whereLayer("sandbox")
        .mayOnlyBeAccessedByLayers("program")
        .check(CLASSES);
  }

  @Test
  void roomsOfTheProgramHaveOneDirection() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("main")
        .definedBy(ROOT + ".cli")
        .layer("commands")
        .definedBy(ROOT + ".cli.command")
        .layer("options")
        .definedBy(ROOT + ".cli.option")
        .layer("CSV")
        .definedBy(ROOT + ".cli.csv")
        .layer("resume")
        .definedBy(ROOT + ".cli.resume")
        .layer("output")
        .definedBy(ROOT + ".cli.output")
        .whereLayer("main")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("commands")
        .mayOnlyBeAccessedByLayers("main")
        .whereLayer("options")
        .mayOnlyBeAccessedByLayers("main", "commands")
        .whereLayer("CSV")
        .mayOnlyBeAccessedByLayers("commands")
        .whereLayer("resume")
        .mayOnlyBeAccessedByLayers("commands")
        .whereLayer("output")
        .mayNotAccessAnyLayer()
        .check(CLASSES);
  }

  @Test
  void everyClassOfTheProgramHasARoom() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".cli..")
        .should()
        .resideInAnyPackage(
            ROOT + ".cli",
            ROOT + ".cli.command",
            ROOT + ".cli.option",
            ROOT + ".cli.csv",
            ROOT + ".cli.resume",
            ROOT + ".cli.output")
        .check(CLASSES);
    classes()
        .that()
        .resideInAPackage(ROOT + ".cli")
        .should()
        .haveSimpleName("Main")
        .orShould()
        .haveSimpleName("package-info")
        .check(CLASSES);
  }

  @Test
  void sandboxSharesNoCodeWithTheQueries() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".sandbox..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.github.filterspec", "io.github.filterspec.runtime..")
        .check(CLASSES);
  }

  @Test
  void sandboxPlaysEachApiBehindTheSameServer() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("start")
        .definedBy(ROOT + ".sandbox")
        .layer("BotPenguin")
        .definedBy(ROOT + ".sandbox.botpenguin..")
        .layer("OpenCX")
        .definedBy(ROOT + ".sandbox.opencx..")
        .layer("server")
        .definedBy(ROOT + ".sandbox.server..")
        .whereLayer("start")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("BotPenguin")
        .mayOnlyBeAccessedByLayers("start")
        .whereLayer("OpenCX")
        .mayOnlyBeAccessedByLayers("start")
        .whereLayer("server")
        .mayOnlyBeAccessedByLayers("start", "BotPenguin", "OpenCX")
        .check(CLASSES);
  }
}

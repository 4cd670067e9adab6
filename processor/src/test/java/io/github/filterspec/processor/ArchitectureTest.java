package io.github.filterspec.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.SimpleConditionEvent.satisfied;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import io.github.filterspec.processor.model.WireForm;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The order of the packages: read, model, check, repair, emit. Each package may use only earlier
 * ones.
 */
class ArchitectureTest {
  private static final String ROOT = "io.github.filterspec.processor";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @ParameterizedTest(name = "{0} imports {1} of our packages")
  @CsvSource({
    "model, ''",
    "problem, model",
    "read, 'model problem'",
    "check, 'model problem'",
    "repair, model",
    "emit, model",
    "host, 'emit problem model'"
  })
  void packageImportsOnlyEarlierPackages(String importer, String imported) {
    for (String other : List.of("read", "model", "problem", "check", "repair", "emit", "host")) {
      if (!other.equals(importer) && !imported.contains(other)) {
        none(importer, packageOf(other)).check(CLASSES);
      }
    }
    noClasses()
        .that()
        .resideInAPackage(packageOf(importer))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .check(CLASSES);
  }

  @ParameterizedTest(name = "{0}.{1} imports {2} of the packages in {0}")
  @CsvSource({
    "read, javadoc, ''",
    "read, element, javadoc",
    "read, round, element",
    "read, jackson, element",
    "read, type, 'element round jackson'",
    "check, syntax, ''",
    "check, member, ''",
    "check, rule, ''",
    "check, api, 'rule syntax'",
    "check, activekeys, 'rule member'",
    "check, taggedconditions, 'rule member'",
    "check, property, 'rule member syntax'",
    "emit, source, ''",
    "emit, endpoint, source",
    "emit, value, 'source endpoint'",
    "emit, activekeys, 'source value'",
    "emit, expression, source",
    "emit, taggedconditions, 'source expression'",
    "emit, property, 'source expression'"
  })
  void packageImportsOnlyPackagesBelowIt(String room, String importer, String imported) {
    String around = ROOT + "." + room;
    Set<String> allowed = Set.of((importer + " " + imported).strip().split(" "));
    noClasses()
        .that()
        .resideInAPackage(around + "." + importer)
        .should()
        .dependOnClassesThat(
            resideInAPackage(around + "..")
                .and(
                    describe(
                        "are not below",
                        type -> !allowed.contains(simplePackage(type.getPackageName())))))
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  private static String simplePackage(String packageName) {
    return packageName.substring(packageName.lastIndexOf('.') + 1);
  }

  @Test
  void rulesAreNamedRule() {
    classes()
        .that()
        .implement(ROOT + ".check.rule.Rule")
        .or()
        .implement(ROOT + ".check.rule.ApiRule")
        .or()
        .implement(ROOT + ".check.rule.KindRule")
        .should()
        .haveSimpleNameEndingWith("Rule")
        .check(CLASSES);
  }

  @Test
  void besideTheListAllClassesInCheckAreRules() {
    classes()
        .that()
        .resideInAnyPackage(
            ROOT + ".check",
            ROOT + ".check.api",
            ROOT + ".check.activekeys",
            ROOT + ".check.infixtext",
            ROOT + ".check.property",
            ROOT + ".check.taggedconditions")
        .and()
        .areTopLevelClasses()
        .and()
        .doNotHaveSimpleName("Rules")
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .implement(ROOT + ".check.rule.Rule")
        .orShould()
        .implement(ROOT + ".check.rule.ApiRule")
        .orShould()
        .implement(ROOT + ".check.rule.KindRule")
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({"model", "problem", "check", "repair"})
  void onlyReadAndHostUseTheCompiler(String importer) {
    none(importer, "javax.lang.model..").check(CLASSES);
    none(importer, "javax.annotation.processing..").check(CLASSES);
  }

  @Test
  void emittersUseOnlyModifiersOfTheCompiler() {
    noClasses()
        .that()
        .resideInAPackage(packageOf("emit"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("javax.lang.model..")
                .and(simpleNameEndingWith("Modifier").negate().as("that are no Modifier")))
        .check(CLASSES);
    none("emit", "javax.annotation.processing..").check(CLASSES);
  }

  @Test
  void onlyTheHostUsesFilerAndMessager() {
    noClasses()
        .that()
        .resideInAnyPackage(packageOf("read"), packageOf("emit"))
        .should()
        .dependOnClassesThat()
        .haveNameMatching("javax.annotation.processing.(Filer|Messager)")
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({"read", "check", "repair", "model", "problem"})
  void onlyNamesOfJavaPoetAreUsedOutsideEmit(String importer) {
    noClasses()
        .that()
        .resideInAPackage(packageOf(importer))
        .should()
        .dependOnClassesThat()
        .haveNameMatching("com\\.palantir\\.javapoet\\..*(Spec|JavaFile|CodeBlock).*")
        .check(CLASSES);
  }

  @Test
  void emittersNeverCallOneAnother() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Emitter")
        .should(
            new ArchCondition<>("call another emitter") {
              @Override
              public void check(JavaClass emitter, ConditionEvents events) {
                emitter.getMethodCallsFromSelf().stream()
                    .filter(call -> isAnotherEmitter(call.getTargetOwner(), emitter))
                    .forEach(call -> events.add(satisfied(call, call.getDescription())));
              }
            })
        .check(CLASSES);
  }

  private static boolean isAnotherEmitter(JavaClass called, JavaClass caller) {
    return called.getSimpleName().endsWith("Emitter") && !called.equals(caller);
  }

  @ParameterizedTest(name = "every {0} is in {1}")
  @CsvSource({
    "check.rule.Rule, Rules",
    "check.rule.ApiRule, Rules",
    "check.rule.KindRule, Rules",
    "emit.source.SpecEmitter, Emitters",
  })
  void everyRuleAndEmitterIsInTheList(String type, String list) {
    classes()
        .that()
        .implement(ROOT + "." + type)
        .should(
            new ArchCondition<>("be made by the list of all") {
              @Override
              public void check(JavaClass each, ConditionEvents events) {
                boolean listed =
                    each.getConstructorCallsToSelf().stream()
                        .anyMatch(call -> call.getOriginOwner().getSimpleName().equals(list));
                if (!listed) {
                  events.add(violated(each, each.getName() + " is in no list"));
                }
              }
            })
        .check(CLASSES);
  }

  @Test
  void onlyTheFoldersOfAFormNameTheForm() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            packageOf("model"),
            ROOT + ".*.activekeys..",
            ROOT + ".*.infixtext..",
            ROOT + ".*.taggedconditions..",
            ROOT + ".emit.property..")
        .should()
        .dependOnClassesThat(
            assignableTo(WireForm.class)
                .and(not(simpleName("WireForm")))
                .and(not(simpleName("None"))))
        .check(CLASSES);
  }

  @Test
  void processorPackageOnlyConnectsTheOthers() {
    noClasses()
        .that()
        .resideInAPackage(ROOT)
        .should()
        .dependOnClassesThat(
            resideInAPackage("com.palantir.javapoet..")
                .or(resideInAPackage(ROOT + ".check.activekeys.."))
                .or(resideInAPackage(ROOT + ".emit.activekeys..")))
        .check(CLASSES);
  }

  private static ArchRule none(String importer, String imported) {
    return noClasses()
        .that()
        .resideInAPackage(packageOf(importer))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(imported);
  }

  private static String packageOf(String name) {
    return ROOT + "." + name + "..";
  }
}

package io.github.filterspec.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packages of the runtime and the dependencies between them. */
class ArchitectureTest {
  private static final String ROOT = "io.github.filterspec.runtime";
  private static final List<String> PACKAGES =
      List.of(
          "text",
          "json",
          "codec",
          "members",
          "evaluation",
          "expression",
          "property",
          "endpoint",
          "generated",
          "limit",
          "monitor",
          "failure",
          "answer",
          "walk",
          "throttle",
          "http");
  private static final Set<String> CLOCKS =
      Set.of(
          "System.currentTimeMillis",
          "Instant.now",
          "LocalDate.now",
          "LocalDateTime.now",
          "OffsetDateTime.now",
          "ZonedDateTime.now",
          "Clock.systemUTC",
          "Clock.systemDefaultZone");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @ParameterizedTest(name = "{0} uses {1}")
  @CsvSource({
    "text, ''",
    "json, text",
    "codec, 'text json'",
    "members, 'text json codec evaluation'",
    "expression, 'text json codec evaluation'",
    "evaluation, 'text json codec'",
    "property, 'text json codec expression evaluation'",
    "endpoint, ''",
    "generated, ''",
    "limit, ''",
    "monitor, ''",
    "failure, text",
    "answer, 'text json codec expression endpoint failure'",
    "walk, 'endpoint members failure answer'",
    "throttle, 'endpoint limit monitor failure'",
    "http, 'text members endpoint limit monitor failure answer throttle'"
  })
  void packageUsesOnlyPackagesBelowIt(String user, String used) {
    for (String other : PACKAGES) {
      if (!other.equals(user) && !List.of(used.split(" ")).contains(other)) {
        noClasses()
            .that()
            .resideInAPackage(ROOT + "." + user)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "." + other)
            .check(CLASSES);
      }
    }
  }

  @Test
  void packagesHaveNoCycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  /** A wait measures the time that passes, which does not jump. */
  @Test
  @DisplayName("F39: only the date of Retry-After is compared with the clock of the machine")
  void waitsDoNotUseTheClockOfTheMachine() {
    noClasses()
        .that()
        .doNotHaveSimpleName("RetryAfter")
        .should()
        .callMethodWhere(
            new DescribedPredicate<JavaCall<?>>("reads the clock of the machine") {
              @Override
              public boolean test(JavaCall<?> call) {
                return CLOCKS.contains(
                    call.getTargetOwner().getSimpleName() + "." + call.getTarget().getName());
              }
            })
        .check(CLASSES);
  }

  /** The public API has values at the lowest level and the client at the highest. */
  @Test
  void onlyApplicationsUseTheClient() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".*")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(ApiClient.class, FilterspecConverterFactory.class)
        .check(CLASSES);
  }
}

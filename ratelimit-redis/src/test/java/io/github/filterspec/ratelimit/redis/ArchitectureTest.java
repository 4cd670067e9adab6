package io.github.filterspec.ratelimit.redis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The module uses only the interface for rate limits of the runtime. */
class ArchitectureTest {
  @Test
  void moduleUsesOnlyTheLimitsOfTheRuntime() {
    noClasses()
        .should()
        .dependOnClassesThat(
            new com.tngtech.archunit.base.DescribedPredicate<>("are other classes of the runtime") {
              @Override
              public boolean test(com.tngtech.archunit.core.domain.JavaClass used) {
                String name = used.getPackageName();
                return name.startsWith("io.github.filterspec.runtime")
                    && !name.equals("io.github.filterspec.runtime.limit");
              }
            })
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.filterspec.ratelimit.redis"));
  }
}

package io.github.filterspec.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Declarations;
import io.github.filterspec.processor.harness.Golden;
import io.github.filterspec.processor.harness.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The runtime's tests use queries and filters that are written by hand, because the runtime is
 * built before the processor. They declare nothing that the processor would generate differently.
 *
 * <p>The specs that would generate them are in {@code fixtures/}. A hand-written type may leave out
 * members of the generated type.
 */
class RuntimeFixturesTest {
  private static final Path SPECS = Path.of("src/test/resources/fixtures");
  private static final Path RUNTIME =
      Path.of("../runtime/src/test/java/io/github/filterspec/runtime");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TicketsQuery    | value, with, withIfPresent
          TicketFilter    |
          TicketsService  |
          TicketListQuery | ALL
          TicketListService |
          TicketFeedQuery | ALL
          TicketFeedService |
          TicketLinksQuery |
          TicketLinksService |
          TicketUrlsQuery |
          TicketUrlsService |
          TicketElementsQuery |
          TicketElementsService |
          TicketSearchQuery |
          TicketSearchService |
          TicketExportQuery |
          TicketExportService |
          TicketTimesQuery |
          TicketTimesService |
          TicketPeriodsQuery |
          TicketPeriodsService |
          TicketMetadataQuery |
          TicketMetadataService |
          TicketLabelsQuery |
          TicketLabelsService |
          TicketUpdateCommand |
          TicketUpdateService |
          TicketBlanksQuery |
          TicketBlanksService |
          TicketNotationsQuery |
          TicketNotationsService |
          StoredNotationsFilter |
          TicketCostsQuery |
          TicketCostsService |
          TicketAccountsQuery |
          TicketAccountsService |
          """)
  void ticketsAreAsGenerated(String type, String onlyForTests) throws IOException {
    assertAsGenerated("tickets", type, onlyForTests);
  }

  @ParameterizedTest
  @CsvSource({"PeopleFilter", "PeopleCondition"})
  void peopleAreAsGenerated(String type) throws IOException {
    assertAsGenerated("people", type, "");
  }

  @ParameterizedTest
  @CsvSource({"DealsFilter", "TextProperty", "AmountProperty", "ChoiceProperty"})
  void dealsAreAsGenerated(String type) throws IOException {
    assertAsGenerated("deals", type, "");
  }

  private static void assertAsGenerated(String folder, String type, @Nullable String onlyForTests)
      throws IOException {
    String generatedName = type.equals("TicketFilter") ? "StoredTicketFilter" : type;
    Map<String, String> generated =
        Declarations.of(
            Source.of(descriptionsOfFixtures(compile(folder).generated(generatedName))));
    Map<String, String> written =
        Declarations.of(
            Source.of(
                withPublicConstants(
                    Files.readString(RUNTIME.resolve(folder).resolve(type + ".java")))));
    List<String> exempt = List.of(onlyForTests == null ? new String[0] : onlyForTests.split(", "));
    written.keySet().removeIf(name -> exempt.contains(simpleName(name)));

    assertThat(written.entrySet())
        .as("declarations of %s, which are generated as %s", type, generated)
        .isSubsetOf(generated.entrySet());
  }

  /**
   * Replaces generated names by names that the runtime's tests chose before the processor existed.
   */
  private static String descriptionsOfFixtures(String generated) {
    return withPublicConstants(generated)
        .replace("StoredTicketFilter", "TicketFilter")
        .replace("TicketDeskApi.API", "TicketDesk.Api.DEFINITION")
        .replace("new OrdersCodec()", "new Orders.Codec()")
        .replace("new RuleCodec()", "new Rule.Codec()");
  }

  /** The runtime's tests set any member by its constant. */
  private static String withPublicConstants(String source) {
    return source.replace("private static final Member", "public static final Member");
  }

  private static Compiled compile(String folder) throws IOException {
    List<Source> sources = Golden.sources(SPECS.resolve(folder));
    return Compilation.javac().add(sources.toArray(Source[]::new)).run().clean();
  }

  /**
   * Returns the name in a declaration: {@code value} of {@code TicketsQuery.value(Member<T>
   * member)}.
   */
  private static String simpleName(String declaration) {
    String withoutParameters = declaration.replaceFirst("\\(.*", "");
    return withoutParameters.substring(withoutParameters.lastIndexOf('.') + 1);
  }
}

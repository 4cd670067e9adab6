package io.github.filterspec.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.cookbook.airtable.AirtableTest;
import io.github.filterspec.cookbook.chatwoot.ChatwootTest;
import io.github.filterspec.cookbook.elasticsearch.ElasticsearchTest;
import io.github.filterspec.cookbook.freshdesk.FreshdeskTest;
import io.github.filterspec.cookbook.github.IssuesTest;
import io.github.filterspec.cookbook.github.SearchTest;
import io.github.filterspec.cookbook.googleads.GoogleAdsTest;
import io.github.filterspec.cookbook.graph.GraphTest;
import io.github.filterspec.cookbook.hubspot.HubSpotTest;
import io.github.filterspec.cookbook.intercom.IntercomTest;
import io.github.filterspec.cookbook.jira.JiraTest;
import io.github.filterspec.cookbook.klaviyo.KlaviyoTest;
import io.github.filterspec.cookbook.mailchimp.MailchimpTest;
import io.github.filterspec.cookbook.monday.MondayTest;
import io.github.filterspec.cookbook.notion.NotionTest;
import io.github.filterspec.cookbook.shopify.ShopifyTest;
import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.cookbook.stripe.StripeTest;
import io.github.filterspec.cookbook.zendesk.ZendeskTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page {@code docs/cookbook.md} shows the tested sources. With {@code -Dgolden.update=true},
 * the test writes the page.
 */
final class CookbookPageTest {
  private static final Path SOURCES = Path.of("src/test/java/io/github/filterspec/cookbook");
  private static final Path PAGE = Path.of("../docs/cookbook.md");
  private static final Pattern QUERY =
      Pattern.compile("\\n  protected \\S+ query\\(\\) \\{\\n(.*?)\\n  }\\n", Pattern.DOTALL);

  /** The recipes, in the order of the page. */
  private static final List<Recipe> RECIPES =
      List.of(
          new Recipe("GitHub: issues of a repository", new IssuesTest(), "GitHub", "Issues"),
          new Recipe(
              "GitHub: search in issues",
              new SearchTest(),
              "GitHub",
              "SearchText",
              "IssueQualifiers",
              "IssueSearch"),
          new Recipe("Stripe: charges", new StripeTest(), "Stripe", "Charges"),
          new Recipe(
              "HubSpot: search in contacts",
              new HubSpotTest(),
              "HubSpot",
              "HubSpotSearch",
              "Contacts",
              "ContactSearch"),
          new Recipe(
              "Intercom: search in contacts",
              new IntercomTest(),
              "Intercom",
              "IntercomSearch",
              "Contacts",
              "ContactSearch"),
          new Recipe(
              "Notion: pages of a database",
              new NotionTest(),
              "Notion",
              "NotionFilter",
              "Books",
              "Database"),
          new Recipe(
              "Chatwoot: filter for contacts",
              new ChatwootTest(),
              "Chatwoot",
              "ChatwootFilter",
              "Contacts",
              "ContactFilter"),
          new Recipe("Shopify: orders", new ShopifyTest(), "Shopify", "Orders"),
          new Recipe("Zendesk: export of tickets", new ZendeskTest(), "Zendesk", "TicketExport"),
          new Recipe(
              "Klaviyo: profiles",
              new KlaviyoTest(),
              "Klaviyo",
              "KlaviyoFilter",
              "People",
              "Profiles"),
          new Recipe(
              "Microsoft Graph: users",
              new GraphTest(),
              "Graph",
              "ODataFilter",
              "Directory",
              "Users"),
          new Recipe(
              "Elasticsearch: search in an index",
              new ElasticsearchTest(),
              "Elasticsearch",
              "BoolQuery",
              "Documents",
              "Search"),
          new Recipe(
              "Mailchimp: members of an audience", new MailchimpTest(), "Mailchimp", "Members"),
          new Recipe(
              "Freshdesk: search in tickets",
              new FreshdeskTest(),
              "Freshdesk",
              "TicketFilter",
              "Tickets",
              "TicketSearch"),
          new Recipe(
              "Jira: search in issues", new JiraTest(), "Jira", "Jql", "JiraIssues", "IssueSearch"),
          new Recipe("Airtable: records of a table", new AirtableTest(), "Airtable", "Records"),
          new Recipe(
              "Google Ads: search with GAQL", new GoogleAdsTest(), "GoogleAds", "CampaignSearch"),
          new Recipe("monday: items of a board", new MondayTest(), "Monday", "BoardItems"));

  /**
   * A section of the page.
   *
   * @param types the annotation of the API, the specs, and what the specs need
   */
  private record Recipe(String title, WalkTest<?> test, List<String> types) {
    Recipe(String title, WalkTest<?> test, String... types) {
      this(title, test, List.of(types));
    }

    String section() throws IOException {
      List<String> codes = new ArrayList<>();
      for (String type : types) {
        codes.add(code(type));
      }
      return """
          ## %s

          ```java
          %s
          ```

          The call:

          ```java
          client.items(
          %s)
          ```

          The first two requests:

          ```text
          %s
          ```
          """
          .formatted(title, String.join("\n\n", codes), call(), test.shownRequests());
    }

    /** Returns a source file without its package and its imports. */
    private String code(String type) throws IOException {
      String source = source(type);
      return source
          .substring(source.lastIndexOf("\nimport "))
          .replaceFirst("^\\n.*\\n\\n", "")
          .strip();
    }

    private String call() throws IOException {
      Matcher query = QUERY.matcher(source(test.getClass().getSimpleName()));
      assertThat(query.find()).isTrue();
      return query.group(1).replaceFirst("^ *return ", "    ").replaceFirst(";$", "");
    }

    private String source(String type) throws IOException {
      String folder = test.getClass().getPackageName().replaceFirst(".*\\.", "");
      return Files.readString(SOURCES.resolve(folder).resolve(type + ".java"));
    }
  }

  @Test
  void pageShowsTheTestedSources() throws IOException {
    StringBuilder page = new StringBuilder(introduction());
    for (Recipe recipe : RECIPES) {
      page.append('\n').append(recipe.section());
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page.toString());
    }
    assertThat(PAGE).content().isEqualTo(page.toString());
  }

  private static String introduction() {
    return """
        # Cookbook

        Each section shows the spec of a real API, a query, and the first requests of an iteration over all items.
        The sources are in the module `cookbook`. There, each spec is tested against a stand-in of the API. A stand-in
        is a small server that refuses every request that the documentation of the API does not allow. The stand-ins
        follow the pages that the Javadoc of the specs names. No real API was asked.
        """;
  }
}

package io.github.filterspec.sample.cli.command;

import static io.github.filterspec.sample.botpenguin.ConversationStatus.OPEN;
import static io.github.filterspec.sample.botpenguin.ConversationStatus.REVIEW;

import io.github.filterspec.sample.botpenguin.InboxUsersQuery;

/**
 * The query of the demo, and the source code of the query as text. A test checks that the query and
 * the text of its source code match.
 */
final class DemoQuery {

  /** An excerpt of the spec {@code Contacts}. */
  static final String SPEC =
      """
      @FilterSpec
      @ActiveKeys("applicableFilters")
      public interface Contacts {
        @Flag
        boolean userInteracted();
        @Filter
        Set<ConversationStatus> status();
        @Filter("_botWhatsapp")
        @Key("bots")
        Set<String> whatsappBots();
        // and 17 more; InboxUsers extends it, for POST inbox/users
      """;

  /** The source code of the method {@link #query()}. */
  static final String CALL =
      """
      InboxUsersQuery.builder()
          .userInteracted()
          .status(OPEN, REVIEW)
          .whatsappBots("694bee6ac275d8a9c13fb8e1")
          .build();
      """;

  private DemoQuery() {}

  static InboxUsersQuery query() {
    return InboxUsersQuery.builder()
        .userInteracted()
        .status(OPEN, REVIEW)
        .whatsappBots("694bee6ac275d8a9c13fb8e1")
        .build();
  }
}

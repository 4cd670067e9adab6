package io.github.filterspec.sample.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.sample.sandbox.Sandbox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The base URL comes from the client, so partners use the same specs. */
final class BaseUrlTest {
  private static final ConversationStatus MOVED = new ConversationStatus("Moved");
  private static final InboxUsersQuery WHO_MOVED = InboxUsersQuery.builder().status(MOVED).build();

  @Test
  void baseUrlComesFromTheClient() {
    try (Sandbox vendor = Sandbox.start("canary-4711-vendor");
        Sandbox partner = Sandbox.start("canary-4711-partner");
        ApiClient ofVendor = client(vendor, "canary-4711-vendor");
        ApiClient ofPartner = client(partner, "canary-4711-partner");
        ApiClient mistaken = client(partner, "canary-4711-vendor")) {
      Contact contact = ofPartner.page(InboxUsersQuery.builder().online().build()).items().get(0);
      ofPartner.send(StatusUpdateCommand.builder().ids(contact.id()).status(MOVED).build());

      assertThat(ofPartner.stream(WHO_MOVED)).extracting(Contact::id).containsExactly(contact.id());
      assertThat(ofVendor.stream(WHO_MOVED)).isEmpty();
      assertThat(segments(ofPartner)).hasSize(8).isEqualTo(segments(ofVendor));
      assertThatThrownBy(() -> mistaken.page(WHO_MOVED)).isInstanceOf(ApiErrorException.class);
    }
  }

  private static List<String> segments(ApiClient client) {
    return client.stream(SegmentsQuery.builder().build()).map(Segment::id).toList();
  }

  private static ApiClient client(Sandbox sandbox, String token) {
    return ApiClient.builder(BotPenguin.class, sandbox.baseUrl()).token(token).build();
  }
}

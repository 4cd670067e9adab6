package io.github.filterspec.cookbook.mailchimp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.cookbook.mailchimp.Members.Found;
import io.github.filterspec.cookbook.mailchimp.Members.Member;
import io.github.filterspec.cookbook.mailchimp.Members.Status;
import io.github.filterspec.cookbook.standin.StandIn;
import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Credentials;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The members of an audience are read to the end. */
public final class MailchimpTest extends WalkTest<Member> {

  @Override
  protected MailchimpStandIn standIn(int items) {
    return new MailchimpStandIn(items);
  }

  @Override
  protected ApiClient.Builder client(String url) {
    return ApiClient.builder(Mailchimp.class, url).signIn(Credentials.basic("key", "0f8e"));
  }

  @Override
  protected MembersQuery query() {
    return MembersQuery.builder()
        .list("57afe96172")
        .status(Status.subscribed)
        .sinceLastChanged(Instant.parse("2026-05-01T00:00:00Z"))
        .fields("members.id", "members.email_address", "total_items")
        .count(3)
        .build();
  }

  @Override
  protected int number(Member item) {
    return Integer.parseInt(item.id());
  }

  @Test
  void totalIsReadWithThePage() {
    try (StandIn server = standIn(7);
        ApiClient client = client(server.url()).build()) {
      assertThat(client.page(query()).info(Found.class)).isEqualTo(new Found(7));
    }
  }
}

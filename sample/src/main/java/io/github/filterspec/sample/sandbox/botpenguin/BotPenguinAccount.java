package io.github.filterspec.sample.sandbox.botpenguin;

import io.github.filterspec.sample.sandbox.server.Api;
import io.github.filterspec.sample.sandbox.server.Endpoint;
import java.util.ArrayList;
import java.util.List;

/** BotPenguin's account and the API through which it is asked. */
public final class BotPenguinAccount {

  private final Inbox inbox = new Inbox(ContactData.contacts());

  /** The six endpoints, and further ones, for whoever has this token. */
  public Api api(String token, List<Endpoint> more) {
    List<Endpoint> all = new ArrayList<>();
    all.add(new SegmentsEndpoint(inbox));
    all.add(new ChatsEndpoint(inbox));
    all.add(new ImportEndpoint(inbox));
    all.add(new InboxUsersEndpoint(inbox));
    all.add(new StatusUpdateEndpoint(inbox));
    all.add(new LeadEndpoint(inbox));
    all.addAll(more);
    return new Api(all, new Credentials(token), BotPenguinError::json);
  }

  /** The account's id. */
  public String customerId() {
    return Catalogue.CUSTOMER;
  }

  /** How many contacts there are by now, confirmed or not. */
  public int contactCount() {
    return inbox.newestFirst().size();
  }
}

package io.github.filterspec.sample.sandbox;

import java.util.ArrayList;
import java.util.List;

/** BotPenguin's account and the API through which it is asked. */
final class BotPenguin {

  private final Inbox inbox = new Inbox(ContactData.contacts());

  /** The six endpoints, and further ones, for whoever has this token. */
  Api api(String token, List<Endpoint> more) {
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
  String customerId() {
    return Catalogue.CUSTOMER;
  }

  /** How many contacts there are by now, confirmed or not. */
  int contactCount() {
    return inbox.newestFirst().size();
  }
}

package io.github.filterspec.sample.sandbox.botpenguin;

import com.sun.net.httpserver.Headers;
import io.github.filterspec.sample.sandbox.server.Api;
import io.github.filterspec.sample.sandbox.server.Api.AccessRule;
import io.github.filterspec.sample.sandbox.server.BearerToken;
import io.github.filterspec.sample.sandbox.server.Endpoint;
import io.github.filterspec.sample.sandbox.server.Refusal;
import java.util.ArrayList;
import java.util.List;

/** A BotPenguin account and its API. */
public final class BotPenguinAccount {

  private final Inbox inbox = new Inbox(ContactData.contacts());

  /**
   * Returns an API that accepts the given token. The API has the six endpoints of BotPenguin, and
   * the given additional endpoints.
   */
  public Api api(String token, List<Endpoint> more) {
    List<Endpoint> all = new ArrayList<>();
    all.add(new SegmentsEndpoint(inbox));
    all.add(new ChatsEndpoint(inbox));
    all.add(new ImportEndpoint(inbox));
    all.add(new InboxUsersEndpoint(inbox));
    all.add(new StatusUpdateEndpoint(inbox));
    all.add(new LeadEndpoint(inbox));
    all.addAll(more);
    return new Api(all, new Credentials(token), Envelope::error);
  }

  /** Returns the id of the account. */
  public String customerId() {
    return Catalogue.CUSTOMER;
  }

  /** Returns the number of contacts in the account. */
  public int contactCount() {
    return inbox.newestFirst().size();
  }

  /**
   * Checks the bearer token and the header {@code authtype}.
   *
   * <p>BotPenguin documents the header {@code authtype} with the value {@code Key}. The status 401
   * for a wrong header {@code authtype} is our own decision.
   */
  static final class Credentials implements AccessRule {

    private final BearerToken token;

    Credentials(String token) {
      this.token = new BearerToken(token);
    }

    @Override
    public void check(Headers headers) {
      token.check(headers);
      if (!List.of("Key").equals(headers.get("authtype"))) {
        throw Refusal.unauthorized("Header authtype must be Key.");
      }
    }
  }
}

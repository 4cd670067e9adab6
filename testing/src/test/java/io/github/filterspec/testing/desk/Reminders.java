package io.github.filterspec.testing.desk;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.runtime.ApiRateLimitException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The application that the tests of this package test: it reminds agents of unread tickets. */
public final class Reminders {
  private static final int UNAUTHORIZED = 401;

  private final ApiClient client;
  private final List<String> sent = new ArrayList<>();

  /** The results of an attempt to send reminders. */
  public enum Result {
    /** All reminders were sent. */
    DONE,
    /** The help desk is busy. */
    RETRY_LATER,
    /** The token is not valid any more. */
    RECONNECT,
    /** Only some reminders were sent. */
    INCOMPLETE
  }

  /** Creates the application. */
  public Reminders(ApiClient client) {
    this.client = client;
  }

  /** Returns the ids of the tickets for which reminders were sent. */
  public List<String> sent() {
    return sent;
  }

  /** Sends a reminder for each unread ticket. */
  public Result send() {
    return send(TicketsQuery.builder().unread().build());
  }

  /** Sends a reminder for each ticket that has one of the tags. Without tags, nothing is sent. */
  public Result sendTagged(Set<String> tags) {
    return tags.isEmpty() ? Result.DONE : send(TicketsQuery.builder().tags(tags).build());
  }

  private Result send(TicketsQuery query) {
    try {
      client.items(query).forEach(ticket -> sent.add(ticket.id()));
      return Result.DONE;
    } catch (ApiRateLimitException e) {
      return Result.RETRY_LATER;
    } catch (ApiErrorException e) {
      return e.status() == UNAUTHORIZED ? Result.RECONNECT : Result.INCOMPLETE;
    } catch (ApiException e) {
      return Result.INCOMPLETE;
    }
  }

  /** Closes a ticket. */
  public void close(String id) {
    client.send(CloseTicketCommand.builder().id(id).reason("solved").build());
  }
}

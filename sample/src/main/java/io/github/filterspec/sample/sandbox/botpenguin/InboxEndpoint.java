package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.Endpoint;
import io.github.filterspec.sample.sandbox.server.Refusal;
import io.github.filterspec.sample.sandbox.server.Request;
import io.github.filterspec.sample.sandbox.server.StrictJson;
import java.util.function.Function;
import java.util.function.Predicate;

/** An endpoint that reads or changes the inbox. */
abstract class InboxEndpoint implements Endpoint {
  private final String method;
  private final String path;
  private final Inbox inbox;

  InboxEndpoint(String method, String path, Inbox inbox) {
    this.method = method;
    this.path = path;
    this.inbox = inbox;
  }

  @Override
  public final String method() {
    return method;
  }

  @Override
  public final String path() {
    return path;
  }

  final Inbox inbox() {
    return inbox;
  }

  /**
   * Reads the body of a request.
   *
   * @throws Refusal if the body is not valid JSON, or breaks a rule of the given shape (status 400)
   */
  static JsonNode body(Request request, Shape shape) {
    JsonNode body = StrictJson.parse(request.body());
    shape.check("", body);
    return body;
  }

  /**
   * Returns an answer with one page of contacts. The newest contacts come first, and a page after
   * the last page is empty.
   *
   * @param number the number of the page; the first page has the number 1
   * @param size the number of contacts on a page
   * @param filter the condition that contacts on the pages must match
   * @param view the function that returns the JSON of a contact
   */
  final ObjectNode page(
      long number,
      int size,
      Predicate<StoredContact> filter,
      Function<StoredContact, ObjectNode> view) {
    ArrayNode data = JsonNodeFactory.instance.arrayNode();
    inbox.newestFirst().stream()
        .filter(filter)
        .skip((number - 1) * size)
        .limit(size)
        .forEach(contact -> data.add(view.apply(contact)));
    return Envelope.data(data);
  }
}

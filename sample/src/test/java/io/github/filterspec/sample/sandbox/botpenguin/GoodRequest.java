package io.github.filterspec.sample.sandbox.botpenguin;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** A request that one of the six endpoints accepts. */
enum GoodRequest {
  SEGMENTS("GET", "inbox/segments", ""),

  CHATS(
      "GET",
      "inbox/direct/chats?botId=694bee6ac275d8a9c13fb8e1&customerId=5fed38e56fb193dcc6c933f5"
          + "&page=1&type=lead",
      ""),

  IMPORT(
      "POST",
      "inbox/users/import",
      """
      [{"profile":{"userDetails":{"userProvidedName":"Ada","contact":{"email":"ada@example.com",
        "phone":{"number":"1234567890","prefix":"91"}},"tags":[],"attributes":[]}}}]
      """),

  USERS("POST", "inbox/users", RawBody.neutral().json()),

  STATUS(
      "PUT",
      "inbox/users/status-update",
      """
      {"ids":["69ababfc1a0899b1ad4b0001"],"status":"CLOSED"}
      """),

  LEAD(
      "PUT",
      "inbox/direct/lead",
      """
      {"uuid":"120ee040-f9ab-447f-99b1-bf68e1b7ca32","botId":"694bee6ac275d8a9c13fb8e1",
       "customerId":"5fed38e56fb193dcc6c933f5"}
      """);

  private final String method;
  private final String pathAndQuery;
  private final String body;

  GoodRequest(String method, String pathAndQuery, String body) {
    this.method = method;
    this.pathAndQuery = pathAndQuery;
    this.body = body;
  }

  String method() {
    return method;
  }

  String pathAndQuery() {
    return pathAndQuery;
  }

  String path() {
    return pathAndQuery.replaceAll("[?].*", "");
  }

  String body() {
    return body;
  }

  /** Adds method and body to a request. */
  HttpRequest.Builder on(HttpRequest.Builder address) {
    return body.isEmpty() ? address.GET() : address.method(method, BodyPublishers.ofString(body));
  }
}

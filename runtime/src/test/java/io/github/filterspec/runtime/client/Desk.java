package io.github.filterspec.runtime.client;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.tickets.TicketDesk;
import io.github.filterspec.runtime.tickets.TicketsQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A server of tickets on loopback with prepared answers, and a client of the server. */
final class Desk implements AutoCloseable {
  static final String TOKEN = "t0ken-canary-4711";
  static final TicketsQuery VIP = TicketsQuery.builder().tags("vip").build();

  private final MockWebServer server = new MockWebServer();
  private final List<ApiClient> clients = new ArrayList<>();

  Desk() {
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return server.url("/").toString();
  }

  /** Returns a client that sends each request once. */
  ApiClient client() {
    return client(builder().maxAttempts(1));
  }

  ApiClient.Builder builder() {
    return ApiClient.builder(TicketDesk.class, url()).token(TOKEN);
  }

  ApiClient client(ApiClient.Builder builder) {
    ApiClient client = builder.build();
    clients.add(client);
    return client;
  }

  /** Answers one request with a page of these tickets. */
  Desk answersTickets(String... ids) {
    return answersData(tickets(ids));
  }

  /** Returns the JSON array of these tickets. */
  static String tickets(String... ids) {
    return Stream.of(ids)
        .map("{\"id\":\"%s\",\"priority\":1,\"createdAt\":\"2026-06-01T00:00:00Z\"}"::formatted)
        .collect(Collectors.joining(",", "[", "]"));
  }

  Desk answersData(String data) {
    return answers(200, "{\"success\":true,\"message\":\"\",\"code\":200,\"data\":" + data + "}");
  }

  Desk answers(int status, String json, String... headers) {
    MockResponse.Builder answer =
        new MockResponse.Builder()
            .code(status)
            .body(json)
            .addHeader("Content-Type: application/json");
    Stream.of(headers).forEach(answer::addHeader);
    return answers(answer.build());
  }

  Desk answers(MockResponse answer) {
    server.enqueue(answer);
    return this;
  }

  /** Answers requests with a token with pages of one ticket, and other requests with an error. */
  void answersOnlyToToken(String token, String error) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            boolean right = ("Bearer " + token).equals(request.getHeaders().get("Authorization"));
            return new MockResponse.Builder()
                .code(right ? 200 : 401)
                .addHeader("Content-Type: application/json")
                .body(
                    right
                        ? "{\"success\":true,\"code\":200,\"data\":%s}".formatted(tickets("t1"))
                        : error)
                .build();
          }
        });
  }

  int requests() {
    return server.getRequestCount();
  }

  RecordedRequest takeRequest() throws InterruptedException {
    return server.takeRequest();
  }

  static String body(RecordedRequest request) {
    return request.getBody() == null ? "" : request.getBody().utf8();
  }

  @Override
  public void close() {
    clients.forEach(ApiClient::close);
    server.close();
  }
}

package io.github.filterspec.sample.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** A sandbox's contacts, asked for with bodies written by hand and nothing of ours. */
final class RawInbox {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private RawInbox() {}

  /** All confirmed contacts. */
  static List<JsonNode> everybody() {
    return select("", "");
  }

  /** The confirmed contacts that one optional filter selects. */
  static List<JsonNode> flagged(String key) {
    return select("\"" + key + "\"", ",\"" + key + "\":true");
  }

  private static List<JsonNode> select(String keys, String fields) {
    List<JsonNode> contacts = new ArrayList<>();
    try (Sandbox sandbox = Sandbox.start()) {
      for (int page = 1; ; page++) {
        JsonNode data = post(sandbox, body(keys, fields, page)).path("data");
        if (data.isEmpty()) {
          return contacts;
        }
        data.forEach(contacts::add);
      }
    }
  }

  private static String body(String keys, String fields, int page) {
    return """
        {"searchText":"","tags":[],"status":[],"isOnline":false,"_botWebsite":[],"_botWhatsapp":[],
         "_botTelegram":[],"_botFacebook":[],"_agentAssigned":[],"segments":[],
         "applicableFilters":[%s],"lastSeenAt":{"startAt":"","endsAt":""},
         "createdAt":{"startAt":"","endsAt":""},"userInteracted":false,"lastMessageBy":[],
         "isLiveChatActive":false,"hasOrdered":{"status":false,"lastAt":""},"page":%d,
         "isExport":"none","isContact":true%s}
        """
        .formatted(keys, page, fields);
  }

  private static JsonNode post(Sandbox sandbox, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + "inbox/users"))
            .header("Authorization", "Bearer " + sandbox.token())
            .header("authtype", "Key")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      return Ran.json(HTTP.send(request, BodyHandlers.ofString()).body());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}

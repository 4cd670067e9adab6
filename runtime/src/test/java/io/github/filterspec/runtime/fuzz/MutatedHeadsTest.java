package io.github.filterspec.runtime.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketDesk;
import io.github.filterspec.runtime.tickets.TicketsQuery;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Mutated heads of answers over a real socket. Each answer is the page or an exception. */
class MutatedHeadsTest {
  private static final long SEED = 4712;
  private static final int COUNT = 3_000;
  private static final Ticket TICKET = new Ticket("grün", 1, Instant.parse("2026-06-01T00:00:00Z"));
  private static final byte[] BODY =
      "{\"success\":true,\"data\":[{\"id\":\"grün\",\"priority\":1,\"createdAt\":\"2026-06-01T00:00:00Z\"}]}"
          .getBytes(StandardCharsets.UTF_8);
  private static final String HEAD =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nRetry-After: 1\r\n"
          + "Date: Mon, 01 Jun 2026 00:00:00 GMT\r\nContent-Length: "
          + BODY.length
          + "\r\n\r\n";

  @Test
  void threeThousandHeads() throws IOException {
    int pages = 0;
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread thread = new Thread(() -> serve(server), "mutated-heads");
      thread.setDaemon(true);
      thread.start();
      try (ApiClient client =
          ApiClient.builder(TicketDesk.class, "http://127.0.0.1:" + server.getLocalPort())
              .token("t0ken")
              .maxAttempts(1)
              .attemptTimeout(Duration.ofSeconds(2))
              .build()) {
        for (int number = 0; number < COUNT; number++) {
          pages += isPage(client) ? 1 : 0;
        }
      }
    }
    System.out.printf("seed %d: %,d heads, %,d right pages, no wrong page%n", SEED, COUNT, pages);
    assertThat(pages).isBetween(COUNT / 10, COUNT - 1);
  }

  private static boolean isPage(ApiClient client) {
    try {
      Page<Ticket> page = client.page(TicketsQuery.builder().tags("vip").build());
      assertThat(page).containsExactly(TICKET);
      return true;
    } catch (ApiException e) {
      return false;
    }
  }

  /** Answers each connection once, and closes it. */
  private static void serve(ServerSocket server) {
    Mutator mutator = new Mutator(SEED);
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        readRequest(socket);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.write(mutator.withOtherByte(HEAD.getBytes(StandardCharsets.US_ASCII)));
        answer.write(BODY);
        socket.getOutputStream().write(answer.toByteArray());
        socket.shutdownOutput();
      } catch (IOException e) {
        // the client has closed the connection
      }
    }
  }

  /** Reads the request to its end, which is the end of its body. */
  private static void readRequest(Socket socket) throws IOException {
    socket.setSoTimeout(2_000);
    StringBuilder request = new StringBuilder();
    byte[] bytes = new byte[8192];
    while (!request.toString().contains("\r\n\r\n") || !request.toString().endsWith("}")) {
      int read = socket.getInputStream().read(bytes);
      if (read < 0) {
        return;
      }
      request.append(new String(bytes, 0, read, StandardCharsets.ISO_8859_1));
    }
  }
}

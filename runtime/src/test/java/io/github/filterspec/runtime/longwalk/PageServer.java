package io.github.filterspec.runtime.longwalk;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A server with pages of tickets or of visitors, which runs in its own process, so that its
 * processor time is not counted as the client's. Each answer is a fault with the given probability:
 * a status 503, a closed connection, a body that is cut off, or a rate limit.
 */
final class PageServer {
  private final int pages;
  private final int items;
  private final double faults;
  private final Random random = new Random(4711);

  private PageServer(int pages, int items, double faults) {
    this.pages = pages;
    this.items = items;
    this.faults = faults;
  }

  /**
   * Starts a server with a number of pages, a number of items in each page and a probability of
   * faults. Prints its port.
   */
  public static void main(String... args) throws IOException {
    PageServer server =
        new PageServer(
            Integer.parseInt(args[0]), Integer.parseInt(args[1]), Double.parseDouble(args[2]));
    try (ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      System.out.println(socket.getLocalPort());
      while (true) {
        Socket client = socket.accept();
        Thread connection = new Thread(() -> server.serve(client));
        connection.setDaemon(true);
        connection.start();
      }
    }
  }

  private void serve(Socket client) {
    try (client;
        InputStream in = new BufferedInputStream(client.getInputStream());
        OutputStream out = client.getOutputStream()) {
      client.setTcpNoDelay(true);
      boolean open = true;
      while (open) {
        String head = head(in);
        open = !head.isEmpty() && answer(head, out);
      }
    } catch (IOException e) {
      // the client has closed the connection
    }
  }

  /** Reads the head of a request, which has no body. Returns "" at the end of the connection. */
  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private static int page(String head) {
    int from = head.indexOf("page=") + "page=".length();
    return Integer.parseInt(head.substring(from, head.indexOf(' ', from)));
  }

  /** Writes an answer. Returns false if the connection must be closed. */
  private boolean answer(String head, OutputStream out) throws IOException {
    switch (fault()) {
      case 0 -> {
        return false;
      }
      case 1 -> {
        write(out, "503 Service Unavailable", "", "{}", 2);
        return true;
      }
      case 2 -> {
        write(out, "429 Too Many Requests", "Retry-After: 0\r\n", "{}", 2);
        return true;
      }
      case 3 -> {
        String body = body(head);
        write(out, "200 OK", "", body.substring(0, body.length() / 2), body.length());
        return false;
      }
      default -> {
        String body = body(head);
        write(out, "200 OK", "", body, body.length());
        return true;
      }
    }
  }

  private synchronized int fault() {
    return random.nextDouble() < faults ? random.nextInt(4) : -1;
  }

  private String body(String head) {
    int page = page(head);
    IntFunction<String> item =
        head.contains("/visitors") ? PageServer::visitor : PageServer::ticket;
    String all =
        IntStream.range((page - 1) * items, page * items)
            .mapToObj(item)
            .collect(Collectors.joining(","));
    return "{\"success\":true,\"code\":200,\"data\":[%s],\"meta\":{\"hasNextPage\":%s}}"
        .formatted(all, page < pages);
  }

  private static String ticket(int number) {
    return "{\"id\":\"%d\",\"priority\":1,\"createdAt\":\"2026-06-01T00:00:00Z\"}"
        .formatted(number);
  }

  /** Returns a visitor with several kinds of values, and with a field that no class has. */
  private static String visitor(int number) {
    return ("{\"id\":\"%1$d\",\"name\":\"Visitor number %1$d\",\"email\":\"v%1$d@desk.example\","
            + "\"active\":true,\"score\":%2$d.5,\"visits\":%2$d,\"tags\":[\"new\",\"web\"],"
            + "\"browser\":{\"version\":1,\"name\":\"two\"}}")
        .formatted(number, number % 1000);
  }

  private static void write(
      OutputStream out, String status, String header, String body, int announced)
      throws IOException {
    String answer =
        "HTTP/1.1 %s\r\nContent-Type: application/json\r\n%sContent-Length: %d\r\n\r\n%s"
            .formatted(status, header, announced, body);
    out.write(answer.getBytes(US_ASCII));
    out.flush();
  }
}

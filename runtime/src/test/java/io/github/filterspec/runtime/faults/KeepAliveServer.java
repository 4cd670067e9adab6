package io.github.filterspec.runtime.faults;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A server that answers any number of requests on each connection, and counts both. */
final class KeepAliveServer implements AutoCloseable {
  private static final String LENGTH = "content-length:";

  private final ServerSocket server;
  private final UnaryOperator<String> answers;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicInteger requests = new AtomicInteger();

  /**
   * Creates a server.
   *
   * @param answers returns the JSON for the first line and the body of a request
   */
  KeepAliveServer(UnaryOperator<String> answers) {
    this.answers = answers;
    try {
      server = new ServerSocket(0, 500, InetAddress.getByName("localhost"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "keep-alive-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        socket.setTcpNoDelay(true);
        open.add(socket);
        connections.incrementAndGet();
        start(() -> serve(socket));
      } catch (IOException e) {
        return; // the test has ended
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (String first = line(in); !first.isEmpty(); first = line(in)) {
        int length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
          if (line.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
            length = Integer.parseInt(line.substring(LENGTH.length()).trim());
          }
        }
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        requests.incrementAndGet();
        socket.getOutputStream().write(response(answers.apply(first + "\n" + body)));
      }
    } catch (IOException e) {
      // the client has closed the connection
    } finally {
      open.remove(socket);
    }
  }

  private static byte[] response(String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    byte[] head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            .formatted(body.length)
            .getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream both = new ByteArrayOutputStream(head.length + body.length);
    both.writeBytes(head);
    both.writeBytes(body);
    return both.toByteArray();
  }

  /** Returns the next line, or an empty text at the end. */
  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  String url() {
    return "http://localhost:" + server.getLocalPort();
  }

  int openConnections() {
    return open.size();
  }

  int connections() {
    return connections.get();
  }

  int requests() {
    return requests.get();
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}

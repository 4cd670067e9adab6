package io.github.filterspec.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server with one connection. The server answers the first request. Of the answer to the second
 * request, the server sends only a part.
 */
final class SlowBodyServer implements AutoCloseable {
  private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

  private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("localhost"));
  private final CountDownLatch partSent = new CountDownLatch(1);

  SlowBodyServer(String first, String partOfSecond) throws IOException {
    Thread thread = new Thread(() -> serve(first, partOfSecond), "slow-body-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve(String first, String partOfSecond) {
    try (Socket socket = server.accept()) {
      InputStream in = socket.getInputStream();
      readRequest(in);
      write(socket, first, first.length());
      readRequest(in);
      write(socket, partOfSecond, 10_000);
      partSent.countDown();
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // the client has closed the connection
    }
  }

  private static void readRequest(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.read());
    }
    Matcher length = LENGTH.matcher(head);
    in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
  }

  private static void write(Socket socket, String body, int announced) throws IOException {
    String answer =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(announced, body);
    socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
  }

  String url() {
    return "http://localhost:" + server.getLocalPort();
  }

  void awaitPart() throws InterruptedException {
    assertThat(partSent.await(10, TimeUnit.SECONDS)).as("a part of the answer").isTrue();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}

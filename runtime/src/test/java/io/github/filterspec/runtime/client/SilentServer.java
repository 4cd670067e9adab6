package io.github.filterspec.runtime.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A server that sends the beginning of an answer, and then nothing until the client closes the
 * connection.
 */
final class SilentServer implements AutoCloseable {
  private final ServerSocket server;
  private final CompletableFuture<Void> asked = new CompletableFuture<>();
  private final CompletableFuture<Void> hungUp = new CompletableFuture<>();

  SilentServer(String beginning) {
    try {
      server = new ServerSocket(0, 1, InetAddress.getByName("localhost"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(() -> serve(beginning), "silent-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve(String beginning) {
    try (Socket socket = server.accept()) {
      InputStream in = socket.getInputStream();
      in.readNBytes(1);
      asked.complete(null);
      socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
      in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      // the client has closed the connection
    }
    hungUp.complete(null);
  }

  String url() {
    return "http://localhost:" + server.getLocalPort();
  }

  void awaitRequest() throws Exception {
    asked.get(10, TimeUnit.SECONDS);
  }

  void awaitHangUp() throws Exception {
    hungUp.get(10, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}

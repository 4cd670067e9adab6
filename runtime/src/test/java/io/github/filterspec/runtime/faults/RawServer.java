package io.github.filterspec.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server on a raw socket, for answers that no HTTP server gives. Each connection has one. */
final class RawServer implements AutoCloseable {
  private static final int TLS_HANDSHAKE = 22;
  private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

  private final ServerSocket server;
  private final Answer[] answers;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicLong written = new AtomicLong();
  private final Semaphore asked = new Semaphore(0);
  private final Semaphore ended = new Semaphore(0);

  /** The answer to a request. The connection is closed after it. */
  interface Answer {
    void write(RawServer server, Socket socket) throws IOException;
  }

  /** Creates a server that answers in this order, and repeats the last answer. */
  RawServer(Answer... answers) {
    this.answers = answers;
    try {
      server = new ServerSocket();
      server.setReceiveBufferSize(16 * 1024);
      server.bind(new java.net.InetSocketAddress(InetAddress.getByName("localhost"), 0), 200);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start("raw-server", this::accept);
  }

  private static void start(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Sends these characters, one byte each, and ends the connection. */
  static Answer sends(String answer) {
    return (server, socket) -> server.write(socket, answer);
  }

  /** Sends these characters, and resets the connection. */
  static Answer sendsAndResets(String answer) {
    return (server, socket) -> {
      server.write(socket, answer);
      socket.setSoLinger(true, 0);
    };
  }

  /** Sends these characters, and then nothing until the client hangs up. */
  static Answer sendsAndWaits(String answer) {
    return (server, socket) -> {
      server.write(socket, answer);
      socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    };
  }

  /** Sends the head, and then the text every 300 ms until the client hangs up. */
  static Answer trickles(String head, String each) {
    return (server, socket) -> {
      server.write(socket, head);
      while (true) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
        server.write(socket, each);
      }
    };
  }

  /** Sends the head, and then a body of this size as fast as the client takes it. */
  static Answer sendsMuch(String head, long size) {
    return (server, socket) -> {
      socket.setSendBufferSize(64 * 1024);
      server.write(socket, head);
      byte[] part = new byte[16 * 1024];
      java.util.Arrays.fill(part, (byte) 'x');
      for (long sent = 0; sent < size; sent += part.length) {
        socket.getOutputStream().write(part);
        server.written.addAndGet(part.length);
      }
    };
  }

  private void write(Socket socket, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
    written.addAndGet(bytes.length);
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        open.add(socket);
        connections.incrementAndGet();
        start("raw-answer", () -> serve(socket));
      } catch (IOException e) {
        return; // the test has ended
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      if (readRequest(socket.getInputStream())) {
        int number = requests.getAndIncrement();
        asked.release();
        answers[Math.min(number, answers.length - 1)].write(this, socket);
      }
    } catch (IOException e) {
      // the client has closed the connection
    } finally {
      open.remove(socket);
      ended.release();
    }
  }

  /** Reads a request with its body. Returns false if the client closed the connection before. */
  private static boolean readRequest(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int first = in.read();
    if (first == TLS_HANDSHAKE) {
      byte[] record = in.readNBytes(4);
      return in.readNBytes(((record[2] & 0xFF) << 8) | (record[3] & 0xFF)).length > 0;
    }
    if (first < 0) {
      return false;
    }
    head.write(first);
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return false;
      }
      head.write(next);
    }
    Matcher length = LENGTH.matcher(head.toString(StandardCharsets.ISO_8859_1));
    int size = length.find() ? Integer.parseInt(length.group(1)) : 0;
    return in.readNBytes(size).length == size;
  }

  String url() {
    return "http://localhost:" + server.getLocalPort();
  }

  int connections() {
    return connections.get();
  }

  int requests() {
    return requests.get();
  }

  long written() {
    return written.get();
  }

  void awaitRequest() throws InterruptedException {
    assertThat(asked.tryAcquire(10, TimeUnit.SECONDS)).as("a request").isTrue();
  }

  void awaitHangUp() throws InterruptedException {
    assertThat(ended.tryAcquire(10, TimeUnit.SECONDS)).as("the end of a connection").isTrue();
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}

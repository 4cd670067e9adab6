package io.github.filterspec.ratelimit.redis;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real redis-server on a free port of loopback. It stores nothing. */
final class RedisServer implements AutoCloseable {
  private static final String MISSING =
      "SKIPPED: the tests of rate limits in Redis need the program redis-server, which is not on"
          + " the PATH. Install the package redis-server.";

  private final int port = freePort();
  private final String program;
  private @Nullable Process process;

  private RedisServer(String program) {
    this.program = program;
  }

  /** Returns a server that is not started. Skips the test if redis-server is not installed. */
  static RedisServer absent() {
    Optional<String> found =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .map(folder -> Path.of(folder, "redis-server"))
            .filter(Files::isExecutable)
            .map(Path::toString)
            .findFirst();
    if (found.isEmpty()) {
      System.out.println(MISSING);
    }
    assumeTrue(found.isPresent(), MISSING);
    return new RedisServer(found.orElseThrow());
  }

  /** Returns a server that runs. */
  static RedisServer started() {
    RedisServer server = absent();
    server.start();
    return server;
  }

  /** Returns all keys and their values, as text. */
  List<String> content() {
    RedisClient client = RedisClient.create(uri());
    try (StatefulRedisConnection<byte[], byte[]> connection =
        client.connect(ByteArrayCodec.INSTANCE)) {
      return connection.sync().keys("*").stream()
          .flatMap(key -> Stream.of(key, connection.sync().dump(key)))
          .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
          .toList();
    } finally {
      client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
    }
  }

  RedisURI uri() {
    return RedisURI.create("redis://127.0.0.1:" + port);
  }

  int port() {
    return port;
  }

  void start() {
    try {
      process =
          new ProcessBuilder(
                  program,
                  "--port",
                  String.valueOf(port),
                  "--bind",
                  "127.0.0.1",
                  "--save",
                  "",
                  "--appendonly",
                  "no")
              .directory(Files.createTempDirectory("redis").toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!accepts()) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("redis-server does not start");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
  }

  private boolean accepts() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Kills the server, as a crash does. */
  void kill() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
      process = null;
    }
  }

  /** Stops the server without closing its connections: it answers nothing. */
  void freeze() throws Exception {
    signal("-STOP");
  }

  /** Lets a frozen server continue. */
  void thaw() throws Exception {
    signal("-CONT");
  }

  private void signal(String signal) throws Exception {
    Process running = process;
    if (running == null) {
      throw new IllegalStateException("the server does not run");
    }
    int result =
        new ProcessBuilder("kill", signal, String.valueOf(running.pid())).start().waitFor();
    if (result != 0) {
      throw new AssertionError("kill " + signal + " failed");
    }
  }

  @Override
  public void close() {
    kill();
  }

  private static int freePort() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

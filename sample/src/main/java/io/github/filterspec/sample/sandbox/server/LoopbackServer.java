package io.github.filterspec.sample.sandbox.server;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * An HTTP server on a random port of {@code 127.0.0.1}. The threads of the server are daemon
 * threads.
 */
final class LoopbackServer implements AutoCloseable {

  private static final int MAX_SECONDS_OF_REQUEST = 10;

  private final HttpServer server = bind();
  private final ExecutorService threads = DaemonThreads.pool();

  private LoopbackServer() {}

  /**
   * Starts a server. If several prefixes match the path of a request, the handler with the longest
   * prefix gets the request.
   */
  static LoopbackServer start(Map<String, ? extends HttpHandler> byPrefix) {
    LoopbackServer started = new LoopbackServer();
    byPrefix.forEach(started.server::createContext);
    started.server.setExecutor(started.threads);
    DaemonThreads.run(started.server::start);
    return started;
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static HttpServer bind() {
    configure();
    try {
      byte[] loopback = {127, 0, 0, 1};
      return HttpServer.create(
          new InetSocketAddress(InetAddress.getByAddress(loopback), /* any free port */ 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("The sandbox found no port on 127.0.0.1", e);
    }
  }

  /**
   * Sets two system properties of the JDK's HTTP server, unless the program has set them.
   *
   * <p>Without the property {@code nodelay}, the server waits 40 milliseconds before it sends the
   * body of an answer. The property {@code maxReqTime} limits the time that a request can take to
   * arrive.
   */
  private static void configure() {
    setIfAbsent("sun.net.httpserver.nodelay", "true");
    setIfAbsent("sun.net.httpserver.maxReqTime", String.valueOf(MAX_SECONDS_OF_REQUEST));
  }

  private static void setIfAbsent(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  static final class DaemonThreads {

    private static final int MAX_THREADS = 256;
    private static final long IDLE_SECONDS = 10;

    private DaemonThreads() {}

    /**
     * Returns a thread pool with enough threads for many slow requests at the same time. If all
     * threads are busy, the server closes the connection of a new request.
     */
    static ExecutorService pool() {
      return new ThreadPoolExecutor(
          0,
          MAX_THREADS,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          DaemonThreads::daemon);
    }

    /**
     * Runs a task in a daemon thread, and waits until the task ends.
     *
     * <p>The dispatcher thread of the JDK's server is a daemon thread only if another daemon thread
     * starts the server.
     */
    static void run(Runnable task) {
      Thread thread = daemon(task);
      thread.start();
      boolean interrupted = false;
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    private static Thread daemon(Runnable task) {
      Thread thread = new Thread(task, "sandbox");
      thread.setDaemon(true);
      return thread;
    }
  }
}

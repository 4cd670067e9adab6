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

/** An HTTP server on a random port of {@code 127.0.0.1} whose threads are daemons. */
final class LoopbackServer implements AutoCloseable {

  private static final int MAX_SECONDS_OF_REQUEST = 10;

  private final HttpServer server = bind();
  private final ExecutorService threads = DaemonThreads.pool();

  private LoopbackServer() {}

  /** Starts a server; a request goes to the handler with the longest prefix of its path. */
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

  /** Stops listening and drops open connections. */
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
   * Sets two switches of the JDK's server, unless they are set. The server reads them once.
   *
   * <p>The server sends headers and body apart, and by default the body waits 40 milliseconds until
   * the client has acknowledged the headers. By default a request can also take any time to arrive.
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

  /** Threads that do not keep a program alive. */
  static final class DaemonThreads {

    private static final int MAX_THREADS = 256;
    private static final long IDLE_SECONDS = 10;

    private DaemonThreads() {}

    /**
     * Returns the threads that answer requests. A request whose body arrives slowly keeps a thread,
     * so there are many; if all are taken, the server closes the connection.
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
     * Runs a task in a daemon thread and waits for it.
     *
     * <p>The JDK's server starts its dispatcher as a plain child of the thread that starts the
     * server; it is a daemon only if that thread is one.
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

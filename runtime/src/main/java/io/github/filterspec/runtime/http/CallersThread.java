package io.github.filterspec.runtime.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;

/**
 * The rule for attempts that run in the thread of the caller. Such an attempt uses a connection
 * that is already open. If the attempt needs a new connection, the attempt fails before anything is
 * sent, and another thread must run the attempt. The reason is that a name lookup cannot be
 * interrupted.
 */
final class CallersThread {
  private static final ThreadLocal<Boolean> RUNS = new ThreadLocal<>();

  private CallersThread() {}

  /** Begins an attempt in the current thread. */
  static void begin() {
    RUNS.set(true);
  }

  /** Ends an attempt in the current thread. */
  static void end() {
    RUNS.remove();
  }

  /** Returns name lookups that fail in the thread of a caller. */
  static Dns guarding(Dns dns) {
    return name -> lookup(dns, name);
  }

  private static List<InetAddress> lookup(Dns dns, String name) throws UnknownHostException {
    if (RUNS.get() != null) {
      throw new NewConnectionException();
    }
    return dns.lookup(name);
  }

  /** Returns whether an attempt failed because the attempt needs a new connection. */
  static boolean needsAnotherThread(@Nullable Throwable failure) {
    return failure instanceof NewConnectionException;
  }

  /** The failure of an attempt that needs a new connection. */
  private static final class NewConnectionException extends UnknownHostException {
    private static final long serialVersionUID = 1;
  }
}

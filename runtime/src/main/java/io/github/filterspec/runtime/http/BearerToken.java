package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.failure.ForeignCause;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The source from which a client gets its tokens. The supplier of the tokens is called in a
 * separate thread of the client, so a slow supplier does not block the threads of calls. While the
 * supplier runs, all calls that need a token wait for the result of the supplier.
 */
public final class BearerToken {
  private final @Nullable String constant;
  private final Supplier<String> supplier;
  private final Object account;
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1,
          1,
          10,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          task -> {
            Thread daemon = new Thread(task, "filterspec-token");
            daemon.setDaemon(true);
            return daemon;
          });

  private @Nullable CompletableFuture<String> running;
  private @Nullable String latest;

  /**
   * Creates a source for a token that never changes. Clients with the same token share the rate
   * limit of the API.
   *
   * @param token the token
   */
  public BearerToken(String token) {
    this(token, () -> token, UUID.nameUUIDFromBytes(token.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Creates a source of tokens that change. Clients with the same supplier share the rate limit of
   * the API.
   *
   * @param token the supplier of the token
   */
  public BearerToken(Supplier<String> token) {
    this(null, token, token);
  }

  private BearerToken(@Nullable String constant, Supplier<String> supplier, Object account) {
    this.constant = constant;
    this.supplier = supplier;
    this.account = account;
    thread.allowCoreThreadTimeOut(true);
  }

  /**
   * Returns an object that identifies the token. Two clients share a rate limit if this method
   * returns equal objects for both clients.
   */
  Object account() {
    return account;
  }

  /** Returns whether the supplier can return another token after the API refused a token. */
  boolean changes() {
    return constant == null;
  }

  /**
   * Returns the token of the next attempt. The future fails with a {@link CallFailure} if there is
   * no valid token.
   */
  CompletionStage<String> next() {
    return constant == null ? supplied() : CompletableFuture.completedStage(constant);
  }

  /**
   * Returns the token that replaces a refused token. If several calls sent the same refused token,
   * the supplier is called only once for all these calls. If the supplier has no other token, the
   * result is the refused token.
   */
  CompletionStage<String> insteadOf(String refused) {
    CompletionStage<String> known;
    boolean joined;
    synchronized (this) {
      if (latest != null && !latest.equals(refused)) {
        return CompletableFuture.completedStage(latest);
      }
      joined = running != null;
      known = supplied();
    }
    return joined ? known.thenCompose(token -> orAnother(token, refused)) : known;
  }

  /**
   * Calls the supplier again if the supplier returned the refused token. A supplier that began
   * before the API refused the token may still return the refused token.
   */
  private CompletionStage<String> orAnother(String token, String refused) {
    return token.equals(refused) ? supplied() : CompletableFuture.completedStage(token);
  }

  private synchronized CompletableFuture<String> supplied() {
    CompletableFuture<String> now = running;
    if (now == null) {
      CompletableFuture<String> asked = new CompletableFuture<>();
      thread.execute(() -> ask(asked)); // throws if the client is closed
      running = asked;
      now = asked;
    }
    return now;
  }

  private void ask(CompletableFuture<String> asked) {
    String token = null;
    CallFailure failure = null;
    try {
      token = checked(supplier.get());
    } catch (CallFailure refused) {
      failure = refused;
    } catch (Throwable e) { // other languages throw checked exceptions, too
      failure =
          CallFailure.configuration(
              "the supplier of the token failed with " + e.getClass().getName(),
              ForeignCause.withoutText(e));
    }
    synchronized (this) {
      running = null;
      latest = token == null ? latest : token;
    }
    if (failure == null) {
      asked.complete(token);
    } else {
      asked.completeExceptionally(failure);
    }
  }

  private static String checked(@Nullable String token) {
    Optional<String> problem = TokenSyntax.problem(token);
    if (token == null || problem.isPresent()) {
      throw CallFailure.configuration(problem.orElseThrow());
    }
    return token;
  }

  /**
   * Ends the thread that calls the supplier of the tokens. If the supplier of the tokens is
   * running, its thread ends after the supplier has returned.
   */
  void close() {
    thread.shutdown();
  }

  /** Returns a text that does not contain the token. */
  @Override
  public String toString() {
    return "BearerToken";
  }
}

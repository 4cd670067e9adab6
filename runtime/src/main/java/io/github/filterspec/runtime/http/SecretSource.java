package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.failure.ForeignCause;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The source from which a client gets the secret part of its credential, such as the token. A
 * supplier is called in a separate thread of the client, so a slow supplier does not block the
 * threads of calls. While the supplier runs, all calls that need a secret wait for the result of
 * the supplier.
 */
final class SecretSource {
  private final Credential credential;
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

  /** Creates the source of a credential's secret. */
  SecretSource(Credential credential) {
    this.credential = credential;
    thread.allowCoreThreadTimeOut(true);
  }

  Credential credential() {
    return credential;
  }

  /** Returns whether the supplier can return another secret after the API refused a secret. */
  boolean changes() {
    return credential.constant() == null;
  }

  /**
   * Returns the secret of the next attempt. The future fails with a {@link CallFailure} if there is
   * no valid secret.
   */
  CompletionStage<String> next() {
    String constant = credential.constant();
    return constant == null ? supplied() : CompletableFuture.completedStage(constant);
  }

  /**
   * Returns the secret that replaces a refused secret. If several calls sent the same refused
   * secret, the supplier is called only once for all these calls. If the supplier has no other
   * secret, the result is the refused secret.
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
    return joined ? known.thenCompose(secret -> orAnother(secret, refused)) : known;
  }

  /**
   * Calls the supplier again if the supplier returned the refused secret. A supplier that began
   * before the API refused the secret may still return the refused secret.
   */
  private CompletionStage<String> orAnother(String secret, String refused) {
    return secret.equals(refused) ? supplied() : CompletableFuture.completedStage(secret);
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
    String secret = null;
    CallFailure failure = null;
    try {
      secret = credential.checked(credential.supplier().get());
    } catch (CallFailure refused) {
      failure = refused;
    } catch (Throwable e) { // other languages throw checked exceptions, too
      failure =
          CallFailure.configuration(
              "the supplier of the %s failed with %s"
                  .formatted(credential.kind().secret(), e.getClass().getName()),
              ForeignCause.withoutText(e));
    }
    synchronized (this) {
      running = null;
      latest = secret == null ? latest : secret;
    }
    if (failure == null) {
      asked.complete(secret);
    } else {
      asked.completeExceptionally(failure);
    }
  }

  /**
   * Ends the thread that calls the supplier. If the supplier is running, its thread ends after the
   * supplier has returned.
   */
  void close() {
    thread.shutdown();
  }

  /** Returns a text that does not contain the secret. */
  @Override
  public String toString() {
    return "SecretSource";
  }
}

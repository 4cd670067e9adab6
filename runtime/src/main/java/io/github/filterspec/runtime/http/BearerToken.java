package io.github.filterspec.runtime.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.Response;

/** An interceptor that adds the token to each request. It calls the supplier for each request. */
public final class BearerToken implements Interceptor {
  private final Supplier<String> token;
  private final Object account;

  /**
   * Creates the interceptor of a token that never changes. Clients with the same token share the
   * rate limit of the API.
   *
   * @param token the token
   */
  public BearerToken(String token) {
    this.token = () -> token;
    this.account = UUID.nameUUIDFromBytes(token.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Creates the interceptor of tokens that change. Clients with the same supplier share the rate
   * limit of the API.
   *
   * @param token the supplier of the token
   */
  public BearerToken(Supplier<String> token) {
    this.token = token;
    this.account = token;
  }

  /** Returns an object that is equal for the clients that share a rate limit. */
  Object account() {
    return account;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    String supplied = supplied();
    SentToken.remember(chain.request(), supplied);
    return chain.proceed(
        chain.request().newBuilder().header("Authorization", "Bearer " + supplied).build());
  }

  private String supplied() throws CarriedException {
    String supplied;
    try {
      supplied = token.get();
    } catch (Throwable e) { // other languages throw checked exceptions, too
      throw refused("the supplier of the token failed with " + e.getClass().getName());
    }
    Optional<String> problem = TokenSyntax.problem(supplied);
    if (problem.isPresent()) {
      throw refused(problem.get());
    }
    return supplied;
  }

  private static CarriedException refused(String reason) {
    return new CarriedException(CallFailure.configuration(reason));
  }

  /** Returns a text without the token. */
  @Override
  public String toString() {
    return "BearerToken";
  }
}

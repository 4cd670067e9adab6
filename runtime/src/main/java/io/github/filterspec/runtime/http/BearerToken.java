package io.github.filterspec.runtime.http;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.Response;

/** An interceptor that adds the token to each request. It calls the supplier for each request. */
public final class BearerToken implements Interceptor {
  private final Supplier<String> token;

  /**
   * Creates the interceptor.
   *
   * @param token the supplier of the token
   */
  public BearerToken(Supplier<String> token) {
    this.token = token;
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

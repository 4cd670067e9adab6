package io.github.filterspec.runtime.internal;

import io.github.filterspec.runtime.ApiConfigurationException;
import java.io.IOException;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Adds the token to each request, asking for it anew each time; never shows it. */
public final class BearerToken implements Interceptor {
  private final Supplier<String> token;

  /**
   * Adds a token.
   *
   * @param token gives the token
   */
  public BearerToken(Supplier<String> token) {
    this.token = token;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    String header = "Bearer " + checked(token.get());
    return chain.proceed(chain.request().newBuilder().header("Authorization", header).build());
  }

  private static String checked(@org.jspecify.annotations.Nullable String token) {
    if (token == null || token.isBlank()) {
      throw new ApiConfigurationException("the token is missing: the supplier gave none");
    }
    if (!token.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new ApiConfigurationException("the token has characters that cannot stand in a header");
    }
    return token;
  }

  /** Says nothing about the token. */
  @Override
  public String toString() {
    return "BearerToken";
  }
}

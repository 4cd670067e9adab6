package io.github.filterspec.sample.sandbox.opencx;

import io.github.filterspec.sample.sandbox.server.Api;
import io.github.filterspec.sample.sandbox.server.BearerToken;
import java.util.List;

/** An organization's OpenCX account, which is read and never changed. */
public final class OpenCxAccount {

  private OpenCxAccount() {}

  /** Its one endpoint, for whoever has this token. */
  public static Api api(String token) {
    return new Api(
        List.of(new ContactSegmentsEndpoint()), new BearerToken(token), OpenCxError::json);
  }
}

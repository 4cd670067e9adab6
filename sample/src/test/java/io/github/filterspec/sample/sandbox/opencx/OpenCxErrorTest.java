package io.github.filterspec.sample.sandbox.opencx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.opencx.OpenCxSchema;
import io.github.filterspec.sample.sandbox.server.ErrorStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shape of an error, which the documentation defines. */
final class OpenCxErrorTest {

  @ParameterizedTest
  @EnumSource
  void errorFollowsTheVendorsSchema(ErrorStatus status) {
    assertThat(OpenCxSchema.validate("ErrorDto", OpenCxAccount.error(status, "why").toString()))
        .isEmpty();
  }

  @Test
  void errorHasStatusAndPhrase() {
    assertThat(OpenCxAccount.error(ErrorStatus.INTERNAL_SERVER_ERROR, "why"))
        .hasToString(
            "{\"statusCode\":500,\"message\":\"why\",\"error\":\"Internal Server Error\"}");
  }
}

package io.github.filterspec.sample.cli;

import io.github.filterspec.sample.botpenguin.BotPenguin;
import io.github.filterspec.sample.opencx.OpenCx;
import io.github.filterspec.sample.sandbox.Sandbox;
import java.lang.annotation.Annotation;

/** The APIs that the program can ask. */
enum Vendor {
  BOTPENGUIN(BotPenguin.class, "BOTPENGUIN_TOKEN") {
    @Override
    String token(Sandbox sandbox) {
      return sandbox.token();
    }
  },

  OPENCX(OpenCx.class, "OPENCX_TOKEN") {
    @Override
    String token(Sandbox sandbox) {
      return sandbox.openCxToken();
    }
  };

  private final Class<? extends Annotation> api;
  private final String tokenVariable;

  Vendor(Class<? extends Annotation> api, String tokenVariable) {
    this.api = api;
    this.tokenVariable = tokenVariable;
  }

  /** The annotation that stands for the API. */
  Class<? extends Annotation> api() {
    return api;
  }

  /** The environment's variable that holds the token. */
  String tokenVariable() {
    return tokenVariable;
  }

  /** The token that a sandbox takes. */
  abstract String token(Sandbox sandbox);
}

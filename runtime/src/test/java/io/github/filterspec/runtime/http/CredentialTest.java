package io.github.filterspec.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.endpoint.CredentialKind;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Clients with the same credential belong to the same account, for which the API counts. */
class CredentialTest {

  @ParameterizedTest
  @EnumSource(CredentialKind.class)
  void sameCredentialIsTheSameAccount(CredentialKind kind) {
    Credential credential = Credential.of(kind, "me", "s3cret");

    assertThat(credential.account())
        .isEqualTo(Credential.of(kind, "me", "s3cret").account())
        .isNotEqualTo(Credential.of(kind, "me", "other").account());
    assertThat(credential.account().toString()).doesNotContain("s3cret");
    assertThat(credential.accountText()).contains("s3cret");
  }

  @Test
  void otherUserIsAnotherAccount() {
    assertThat(Credential.of(CredentialKind.BASIC, "me", "s3cret").account())
        .isNotEqualTo(Credential.of(CredentialKind.BASIC, "you", "s3cret").account());
  }

  @ParameterizedTest
  @EnumSource(CredentialKind.class)
  void supplierIdentifiesTheAccountWithinTheProcess(CredentialKind kind) {
    Supplier<String> supplier = () -> "s3cret";

    assertThat(Credential.of(kind, "me", supplier).account())
        .isEqualTo(Credential.of(kind, "me", supplier).account());
    assertThat(Credential.of(kind, "me", supplier).accountText()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(CredentialKind.class)
  void textHasNoSecret(CredentialKind kind) {
    assertThat(Credential.of(kind, "us3r", "s3cret")).hasToString("Credential(" + kind + ")");
  }
}

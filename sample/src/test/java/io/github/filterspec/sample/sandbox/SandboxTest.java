package io.github.filterspec.sample.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.sample.sandbox.botpenguin.Answer;
import io.github.filterspec.sample.sandbox.botpenguin.RawBody;
import io.github.filterspec.sample.sandbox.botpenguin.RawClient;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sandboxes are started, used and closed. */
final class SandboxTest {

  @Test
  void vendorsExampleRequestIsAnswered() {
    try (Sandbox sandbox = Sandbox.start()) {
      RawBody example =
          RawBody.neutral()
              .with("userInteracted", "true")
              .active("userInteracted")
              .with("isContact", "true");

      Answer answer = new RawClient(sandbox).post(example);

      assertThat(answer.header("Content-Type")).startsWith("application/json");
      assertThat(answer.json().propertyStream().map(e -> e.getKey()))
          .containsExactly("success", "message", "code", "data");
      assertThat(answer.json().path("success").booleanValue()).isTrue();
      assertThat(answer.json().path("message").textValue()).isEmpty();
      assertThat(answer.json().path("code").intValue()).isEqualTo(200);
      assertThat(answer.data())
          .isNotEmpty()
          .allMatch(contact -> contact.path("userInteracted").booleanValue())
          .allMatch(contact -> contact.path("isContact").booleanValue());
    }
  }

  @Test
  void sandboxListensOnLoopbackOnly() {
    try (Sandbox sandbox = Sandbox.start("secret")) {
      assertThat(sandbox.baseUrl()).matches("http://127\\.0\\.0\\.1:\\d+/");
    }
  }

  @Test
  void acceptedBodiesAreRemembered() {
    try (Sandbox sandbox = Sandbox.start()) {
      RawClient client = new RawClient(sandbox);
      String accepted = "  " + RawBody.neutral().with("searchText", "\"Zoë\"").json() + "\n";

      client.post(accepted);
      client.post("{}");
      client.post(RawBody.neutral());

      assertThat(sandbox.receivedBodies()).containsExactly(accepted, RawBody.neutral().json());
    }
  }

  @Test
  void everySandboxHasAnotherToken() {
    try (Sandbox one = Sandbox.start();
        Sandbox other = Sandbox.start()) {
      assertThat(one.token()).matches("[0-9a-f]{48}").isNotEqualTo(other.token());
      assertThat(one.openCxToken()).matches("[0-9a-f]{48}").isNotEqualTo(other.openCxToken());
    }
  }

  @Test
  void everyApiHasAnotherToken() {
    try (Sandbox sandbox = Sandbox.start()) {
      assertThat(sandbox.openCxToken()).isNotEqualTo(sandbox.token());
    }
  }

  @Test
  void tokensAreNotShown() {
    try (Sandbox sandbox = Sandbox.start("secret", "another secret")) {
      assertThat(sandbox.token()).isEqualTo("secret");
      assertThat(sandbox.openCxToken()).isEqualTo("another secret");
      assertThat(sandbox.toString()).doesNotContain("secret");
    }
  }

  @Test
  void blankTokenIsAnError() {
    assertThatIllegalArgumentException().isThrownBy(() -> Sandbox.start(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> Sandbox.start("secret", " "));
  }

  @Test
  void sandboxDoesNotKeepTheProgramAlive() {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    try (Sandbox sandbox = Sandbox.start()) {
      new RawClient(sandbox).post(RawBody.neutral());
      Set<Thread> started = new HashSet<>(Thread.getAllStackTraces().keySet());
      started.removeAll(before);
      assertThat(started).isNotEmpty().allMatch(Thread::isDaemon);
    }
  }

  @Test
  void closedSandboxDoesNotAnswer() {
    Sandbox sandbox = Sandbox.start();
    URI address = URI.create(sandbox.baseUrl());

    sandbox.close();
    sandbox.close();

    assertThatThrownBy(() -> new Socket(address.getHost(), address.getPort()).close())
        .isInstanceOf(IOException.class);
  }

  @Test
  void slowRequestDoesNotBlockOthers() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try (Sandbox sandbox = TestSandbox.patient()) {
      for (int i = 0; i < 30; i++) {
        slow.add(startRequest(URI.create(sandbox.baseUrl())));
      }

      assertThat(new RawClient(sandbox).post(RawBody.neutral()).status()).isEqualTo(200);
    } finally {
      for (Socket each : slow) {
        each.close();
      }
    }
  }

  /** Sends the headers of a request, and one byte of a body of 100. */
  private static Socket startRequest(URI server) throws IOException {
    Socket socket = new Socket(server.getHost(), server.getPort());
    String start = "POST /inbox/users HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{";
    socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  @Test
  void contactsAreCounted() {
    try (Sandbox sandbox = TestSandbox.patient()) {
      assertThat(sandbox.contactCount())
          .isEqualTo(1_200)
          .isEqualTo(new RawClient(sandbox).count(RawBody.neutral()));
    }
  }
}

package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Commands and queries at the same time. */
final class ConcurrentCommandsTest {

  private final Sandbox sandbox = TestSandbox.patient();
  private final RawClient client = new RawClient(sandbox);
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  @AfterEach
  void stop() {
    threads.shutdownNow();
    sandbox.close();
  }

  @Test
  void noImportIsLostAndNoIdIsGivenTwice() throws Exception {
    all(60, this::importOf);

    Set<String> ids =
        client.everything(RawBody.neutral()).stream()
            .map(contact -> contact.path("_id").textValue())
            .collect(Collectors.toSet());
    assertThat(ids).hasSize(1_260);
  }

  @Test
  void samePhoneIsCreatedOnce() throws Exception {
    all(20, number -> importOf(7));

    assertThat(sandbox.contactCount()).isEqualTo(1_201);
  }

  @Test
  void querySeesAllOfACommandOrNothing() throws Exception {
    List<String> ids =
        client.post(RawBody.neutral()).data().stream()
            .map(contact -> "'" + contact.path("_id").textValue() + "'")
            .toList();
    Future<?> commands =
        threads.submit(
            () -> {
              for (int i = 0; i < 40; i++) {
                update(ids, i % 2 == 0 ? "ODD" : "EVEN");
              }
            });

    Set<Integer> seen = new HashSet<>();
    do {
      seen.add(client.post(odd()).data().size());
    } while (!commands.isDone());

    commands.get();
    assertThat(seen).isSubsetOf(0, 50);
    assertThat(client.count(odd())).isZero();
  }

  private void all(int count, IntFunction<Answer> command) throws Exception {
    List<Callable<Answer>> commands = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int number = i;
      commands.add(() -> command.apply(number));
    }
    for (Future<Answer> answer : threads.invokeAll(commands)) {
      answer.get().success();
    }
  }

  private Answer importOf(int number) {
    String phone = "{'number':'" + number + "','prefix':'999'}";
    return client.send(
        "POST",
        "inbox/users/import",
        "[{'profile':{'userDetails':{'contact':{'phone':" + phone + "}}}}]");
  }

  private void update(List<String> ids, String status) {
    String body = "{'ids':" + ids + ",'status':'" + status + "'}";
    client.send("PUT", "inbox/users/status-update", body).success();
  }

  private static RawBody odd() {
    return RawBody.neutral().with("status", "[\"ODD\"]").active("status");
  }
}

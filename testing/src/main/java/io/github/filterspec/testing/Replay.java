package io.github.filterspec.testing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers in the files of a recording. */
final class Replay {
  private final Map<String, Deque<RecordedCall>> calls = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();
  private final RequestKey keys;

  Replay(Path folder, List<RequestType<?>> types) {
    List<RecordedCall> all = Recorder.files(folder).stream().map(RecordedCall::read).toList();
    if (all.isEmpty()) {
      throw new IllegalStateException(
          "The folder %s has no recording. Record it first: run the test with the environment variable FILTERSPEC_RECORD=1."
              .formatted(folder));
    }
    this.keys = new RequestKey(all.get(0).salt(), types);
    for (RecordedCall call : all) {
      calls.computeIfAbsent(call.request().hash(), added -> new ArrayDeque<>()).add(call);
      names.add(call.request().name() + " with " + call.request().members());
    }
  }

  /**
   * Returns the answer to a request. Equal requests get the recorded answers one after the other,
   * and then the last of them.
   */
  synchronized Optional<RecordedCall> answer(RecordedRequest request) {
    Deque<RecordedCall> answers = calls.get(keys.of(request).hash());
    if (answers == null) {
      return Optional.empty();
    }
    RecordedCall first = answers.getFirst();
    if (answers.size() > 1) {
      answers.removeFirst();
    }
    return Optional.of(first);
  }

  /** Returns the message about a request that was not recorded. */
  String missing(RecordedRequest request) {
    RequestKey.Identified asked = keys.of(request);
    return "%s with %s was not recorded (%s %s). The recording has:%n  %s%nThe values are not in the files. Record again with the environment variable FILTERSPEC_RECORD=1 if the request is correct."
        .formatted(
            asked.name(),
            asked.members(),
            request.method(),
            request.path(),
            String.join("\n  ", names.stream().distinct().toList()));
  }
}

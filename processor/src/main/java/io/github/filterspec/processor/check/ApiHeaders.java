package io.github.filterspec.processor.check;

import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rule that each header of an API can be sent and is sent only once. */
final class ApiHeaders {
  private final Api api;

  ApiHeaders(Api api) {
    this.api = api;
  }

  Stream<Problem> mistakes() {
    return IntStream.range(0, api.headers().size())
        .mapToObj(this::mistake)
        .flatMap(Optional::stream);
  }

  private Optional<Problem> mistake(int at) {
    Api.Header header = api.headers().get(at);
    return Headers.mistake(header.name(), api.bearer())
        .map(what -> "the header \"%s\" %s".formatted(header.name(), what))
        .map(message -> new Problem(Code.INVALID_HEADER, message, origin(at, "name")))
        .or(() -> twice(header, at))
        .or(() -> value(header, at));
  }

  private Optional<Problem> twice(Api.Header header, int at) {
    List<String> before =
        api.headers().stream().limit(at).map(it -> Headers.key(it.name())).toList();
    String message = "the header %s is sent twice. Remove one of them";
    return before.contains(Headers.key(header.name()))
        ? Optional.of(
            new Problem(
                Code.DUPLICATE_WIRE_NAME, message.formatted(header.name()), origin(at, "name")))
        : Optional.empty();
  }

  private Optional<Problem> value(Api.Header header, int at) {
    String message =
        "the value of the header \"%s\" cannot be sent. It must consist of ASCII letters, digits, signs and blanks";
    return Headers.isValue(header.value())
        ? Optional.empty()
        : Optional.of(
            new Problem(
                Code.INVALID_HEADER, message.formatted(header.name()), origin(at, "value")));
  }

  private Origin origin(int at, String attribute) {
    return api.origin()
        .at(io.github.filterspec.Api.class, "headers/%s/%s".formatted(at, attribute));
  }
}

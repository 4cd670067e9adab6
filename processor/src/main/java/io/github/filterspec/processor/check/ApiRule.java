package io.github.filterspec.processor.check;

import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An API can be named, its headers can be sent, and its limit can be kept. */
final class ApiRule {

  Stream<Problem> check(Api api) {
    return Stream.of(access(api), headers(api), answers(api), limit(api))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> access(Api api) {
    return api.isPrivate()
        ? Stream.of(
            new Problem(
                Code.FS002,
                api.type().simpleName()
                    + " is private: make it, and what encloses it, visible to its package",
                api.origin().at(io.github.filterspec.Api.class, "")))
        : Stream.empty();
  }

  private static Stream<Problem> headers(Api api) {
    return IntStream.range(0, api.headers().size()).boxed().flatMap(at -> header(api, at));
  }

  private static Stream<Problem> header(Api api, int at) {
    Api.Header header = api.headers().get(at);
    boolean good = Headers.isName(header.name()) && Headers.isValue(header.value());
    return good
        ? Stream.empty()
        : Stream.of(
            new Problem(
                Code.FS021,
                "the header \"%s\" cannot be sent: its name is a token, its value printable ASCII"
                    .formatted(header.name()),
                api.origin().at(io.github.filterspec.Api.class, "headers/" + at)));
  }

  private static Stream<Problem> answers(Api api) {
    return Stream.concat(
        EnvelopePaths.mistakes(api.envelope(), attribute -> origin(api, "envelope/" + attribute)),
        EnvelopePaths.mistakes(api.errors(), attribute -> origin(api, "errors/" + attribute)));
  }

  private static Origin origin(Api api, String attribute) {
    return api.origin().at(io.github.filterspec.Api.class, attribute);
  }

  private static Stream<Problem> limit(Api api) {
    boolean good = api.limit().requests() >= 0 && api.limit().seconds() >= 1;
    return good
        ? Stream.empty()
        : Stream.of(
            new Problem(
                Code.FS022,
                "a limit is 1 or more requests in 1 or more seconds, or 0 requests for none",
                api.origin().at(io.github.filterspec.Api.class, "limit")));
  }
}

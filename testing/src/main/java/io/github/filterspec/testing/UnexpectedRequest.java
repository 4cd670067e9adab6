package io.github.filterspec.testing;

import io.github.filterspec.runtime.members.MemberDifference;
import io.github.filterspec.runtime.members.SpecValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The message about a request that no stub accepts. */
final class UnexpectedRequest {
  private final RecordedRequest request;
  private final List<Stub<?>> stubs;
  private final List<Object> read = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  UnexpectedRequest(RecordedRequest request, List<Stub<?>> stubs) {
    this.request = request;
    this.stubs = stubs;
  }

  /** Adds a generated value as which the request can be read. */
  void add(Object value) {
    read.add(value);
  }

  /** Adds the reason why the request cannot be read as a value of some generated type. */
  void addProblem(String problem) {
    problems.add(problem);
  }

  String message() {
    StringBuilder text =
        new StringBuilder(
            "%s %s was not expected, so the fake API answered with an error."
                .formatted(request.method(), request.path()));
    read.forEach(value -> text.append("\n  request: ").append(described(value)));
    problems.forEach(problem -> text.append("\n  ").append(problem));
    List<Stub<?>> near = stubs.stream().filter(stub -> stub.type.isSentTo(request)).toList();
    if (near.isEmpty()) {
      text.append("\n  No stub has this method and this path. ").append(known());
    } else {
      read.forEach(
          value ->
              near.stream()
                  .filter(stub -> isSameType(stub, value))
                  .min(nearest(value))
                  .ifPresent(stub -> append(stub, value, text)));
    }
    return text.toString();
  }

  private static boolean isSameType(Stub<?> stub, Object value) {
    return stub.type.type() == value.getClass();
  }

  private static Comparator<Stub<?>> nearest(Object value) {
    return Comparator.comparing(
        stub -> stub.isExact() ? stub.differences(value).size() : Integer.MAX_VALUE);
  }

  private static void append(Stub<?> stub, Object value, StringBuilder text) {
    text.append("\n  nearest stub: ").append(stub);
    for (MemberDifference difference : stub.differences(value)) {
      text.append("\n    expected: ").append(difference.first());
      text.append("\n    actual:   ").append(difference.second());
    }
  }

  private static String described(Object value) {
    String name = value.getClass().getSimpleName();
    return value instanceof SpecValue<?> spec ? name + ": " + spec.describe() : name;
  }

  private String known() {
    return stubs.isEmpty()
        ? "There are no stubs."
        : "The stubs are for "
            + stubs.stream()
                .map(stub -> stub.type.toString())
                .distinct()
                .collect(Collectors.joining(", "))
            + ".";
  }
}

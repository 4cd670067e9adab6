package io.github.filterspec.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.members.MemberDifference;
import io.github.filterspec.runtime.members.SpecValue;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The answers of the fake API to some requests. If several stubs accept a request, the stub that
 * was created last answers.
 *
 * @param <S> the class of the stub itself
 */
public abstract class Stub<S extends Stub<S>> {
  final RequestType<?> type;
  final ItemJson items;
  final Map<String, JsonNode> beside = new LinkedHashMap<>();

  private final @Nullable Object expected;
  private final Predicate<Object> condition;
  private final Deque<Fault> faults = new ArrayDeque<>();
  private @Nullable Fault always;
  private Duration delay = Duration.ZERO;

  Stub(
      RequestType<?> type, ItemJson items, @Nullable Object expected, Predicate<Object> condition) {
    this.type = type;
    this.items = items;
    this.expected = expected;
    this.condition = condition;
  }

  /**
   * Answers the next request with a failure. Several failures are used one after the other, before
   * the answer. A repeated attempt of the client is a request, too.
   *
   * @param fault the failure
   * @return this stub
   */
  public S fail(Fault fault) {
    synchronized (items) {
      faults.add(checked(fault));
    }
    return self();
  }

  /**
   * Answers the next request with an HTTP status and a time to wait.
   *
   * @param status the HTTP status, from 400 to 599
   * @param retryAfter the time in the header {@code Retry-After}, rounded up to whole seconds
   * @return this stub
   * @throws IllegalArgumentException if the status is not from 400 to 599, or if the time is
   *     negative
   */
  public S fail(int status, Duration retryAfter) {
    return fail(Fault.status(status, retryAfter));
  }

  /**
   * Answers all requests with a failure.
   *
   * @param fault the failure
   * @return this stub
   */
  public S alwaysFail(Fault fault) {
    synchronized (items) {
      always = checked(fault);
    }
    return self();
  }

  /**
   * Waits before each answer.
   *
   * @param time the time between the arrival of the request and the answer
   * @return this stub
   * @throws IllegalArgumentException if the time is negative
   */
  public S delay(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("The delay is negative. Pass zero or more.");
    }
    synchronized (items) {
      delay = time;
    }
    return self();
  }

  /**
   * Adds a value beside the data of each answer, such as the total that {@code @PageInfo} reads.
   *
   * @param path the path of the value in the answer, such as {@code meta.total}
   * @param value the value, which Jackson writes as JSON
   * @return this stub
   */
  public S with(String path, Object value) {
    if (AnswerJson.steps(path).isEmpty()) {
      throw new IllegalArgumentException("The path is empty. Pass a path such as meta.total.");
    }
    synchronized (items) {
      beside.put(path, items.json(value));
    }
    return self();
  }

  /** Returns the answer to a request that this stub accepts. */
  abstract FakeAnswer answer(Object request, RecordedRequest recorded, Fault.@Nullable Kind fault);

  /** Returns the failure of a request, and removes it; empty if the request is answered. */
  Optional<Fault> nextFault(Object request, RecordedRequest recorded) {
    return Optional.ofNullable(faults.isEmpty() ? always : faults.poll());
  }

  Duration delay() {
    return delay;
  }

  /** Returns true if this stub answers the request. */
  boolean accepts(Object request) {
    return type.type() == request.getClass()
        && (expected == null ? condition.test(request) : expected.equals(request));
  }

  /** Returns the members in which a request differs from the expected request. */
  List<MemberDifference> differences(Object request) {
    return expected instanceof SpecValue<?> first
            && request instanceof SpecValue<?> second
            && first.getClass() == second.getClass()
        ? MemberDifference.between(first, second)
        : List.of();
  }

  /** Returns whether this stub expects one certain request. */
  boolean isExact() {
    return expected != null;
  }

  private Fault checked(Fault fault) {
    boolean cursor = fault.kind() == Fault.Kind.REPEATED_CURSOR;
    boolean total = fault.kind() == Fault.Kind.CHANGED_TOTAL;
    boolean hasCursor =
        type.endpoint().paging().isByCursors()
            && type.endpoint().paging().cursor().filter(source -> source.inLastItem()).isEmpty();
    if ((cursor && !hasCursor) || (total && type.endpoint().paging().total().isEmpty())) {
      throw new IllegalArgumentException(
          "%s cannot fail with %s, because its answers have no %s."
              .formatted(
                  type.type().getSimpleName(),
                  cursor ? "repeatedCursor()" : "changedTotal()",
                  cursor ? "cursor beside the items" : "number of all items"));
    }
    return Objects.requireNonNull(fault, "fault");
  }

  @SuppressWarnings("unchecked") // S is the class of this stub
  private S self() {
    return (S) this;
  }

  /** Returns the expected request as text. */
  @Override
  public String toString() {
    String name = type.type().getSimpleName();
    return expected instanceof SpecValue<?> value
        ? name + ": " + value.describe()
        : "any " + name + " that the stub's condition accepts";
  }
}

package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.monitor.CallEvent;
import io.github.filterspec.runtime.monitor.CallEvent.WaitReason;
import io.github.filterspec.runtime.monitor.CallInfo;
import io.github.filterspec.runtime.monitor.CallOutcome;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** A notifier that sends the events of one call to the listeners of the client. */
final class CallNotifier {
  private final CallEvents events;
  private final CallInfo info;

  /**
   * Creates the notifier for a new call.
   *
   * @param events sends the events to the listeners
   * @param endpoint the endpoint of the call
   * @param page the number of the page in its iteration, or 0 if the call is not part of an
   *     iteration
   */
  CallNotifier(CallEvents events, EndpointDefinition endpoint, long page) {
    this.events = events;
    this.info =
        new CallInfo(
            events.nextCall(),
            endpoint.api().name(),
            endpoint.toString(),
            page > 0 ? OptionalLong.of(page) : OptionalLong.empty());
  }

  /** Notifies the listeners that an attempt begins. */
  void attemptBegins(int number) {
    events.send(listener -> listener.attemptBegins(new CallEvent.AttemptBegins(info, number)));
  }

  /**
   * Notifies the listeners that the API answered an attempt. If there is no answer, this method
   * does nothing.
   *
   * @param call the attempt
   * @param number the number of the attempt, from 1
   * @param begin the value of {@link System#nanoTime} when the attempt began
   */
  void answered(Call<?> call, int number, long begin) {
    if (!events.isHeard()) {
      return;
    }
    OptionalInt status = status(call);
    if (status.isEmpty()) {
      return;
    }
    CallEvent.Answered event =
        new CallEvent.Answered(
            info,
            number,
            status.getAsInt(),
            Duration.ofNanos(System.nanoTime() - begin),
            AttemptTrace.requestIdOf(call));
    events.send(listener -> listener.answered(event));
  }

  /** Notifies the listeners that an attempt has to wait. */
  void waits(int number, Duration time, WaitReason reason) {
    CallEvent.Waits event = new CallEvent.Waits(info, number, time, reason);
    events.send(listener -> listener.waits(event));
  }

  /**
   * Notifies the listeners that the client repeats a failed attempt.
   *
   * @param number the number of the failed attempt, from 1
   * @param failure the failure of the attempt
   * @param call the failed attempt
   * @param pause the time until the next attempt
   */
  void retries(int number, CallFailure failure, @Nullable Call<?> call, Duration pause) {
    CallFailure.ErrorReport error = failure.error();
    WaitReason reason =
        error != null && error.retryAfter() != null ? WaitReason.RETRY_AFTER : WaitReason.BACK_OFF;
    CallEvent.Retries event =
        new CallEvent.Retries(info, number, outcome(failure), status(call), pause, reason);
    events.send(listener -> listener.retries(event));
    waits(number + 1, pause, reason);
  }

  /** Notifies the listeners that a page was delivered to the application. */
  void pageDelivered(Page<?> page) {
    events.send(listener -> listener.pageDelivered(new CallEvent.PageDelivered(info, page.size())));
  }

  /**
   * Notifies the listeners that the call ended.
   *
   * @param outcome the outcome of the call
   * @param last the last attempt, or null if no attempt began
   * @param attempts the number of attempts
   * @param elapsed the time since the call began
   */
  void ended(CallOutcome outcome, @Nullable Call<?> last, int attempts, Duration elapsed) {
    if (events.isHeard()) {
      CallEvent.Ended event =
          new CallEvent.Ended(
              info, outcome, status(last), attempts, elapsed, AttemptTrace.requestIdOf(last));
      events.send(listener -> listener.ended(event));
    }
  }

  private static OptionalInt status(@Nullable Call<?> call) {
    AttemptTrace trace = AttemptTrace.of(call);
    return trace == null ? OptionalInt.empty() : trace.status();
  }

  /** Returns the outcome of a call that failed. */
  static CallOutcome outcome(CallFailure failure) {
    return switch (failure.kind()) {
      case CONFIGURATION -> CallOutcome.CONFIGURATION;
      case TRANSPORT -> CallOutcome.TRANSPORT;
      case TIMEOUT -> CallOutcome.TIMEOUT;
      case CANCELLED -> CallOutcome.CANCELLED;
      case ERROR -> CallOutcome.ERROR;
      case PROTOCOL -> CallOutcome.PROTOCOL;
      case DECODING -> CallOutcome.DECODING;
    };
  }
}

package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.throttle.AttemptLimit;
import io.github.filterspec.runtime.throttle.AttemptPlaces;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** The callback of one attempt, which ends the attempt and gives its result to the call. */
final class AttemptCallback<A> implements Callback<A> {
  private final CallExecution<A> execution;
  private final CallNotifier notifier;
  private final AttemptPlaces places;
  private final AttemptLimit.Turn turn;
  private final int number;
  private final long begin = System.nanoTime();

  /**
   * Creates the callback of an attempt.
   *
   * @param execution receives the answer or the failure
   * @param notifier notifies the listeners
   * @param places the places for attempts that run at the same time
   * @param turn the state of the attempt in the rate limit
   * @param number the number of the attempt, from 1
   */
  AttemptCallback(
      CallExecution<A> execution,
      CallNotifier notifier,
      AttemptPlaces places,
      AttemptLimit.Turn turn,
      int number) {
    this.execution = execution;
    this.notifier = notifier;
    this.places = places;
    this.turn = turn;
    this.number = number;
  }

  @Override
  public void onResponse(Call<A> call, Response<A> response) {
    try {
      end(call);
      execution.succeed(response);
    } catch (Throwable e) { // an error must end the future, too
      execution.failed(e, call);
    } finally {
      leave();
    }
  }

  @Override
  public void onFailure(Call<A> call, Throwable cause) {
    try {
      end(call);
      execution.failed(cause, call);
    } finally {
      leave();
    }
  }

  private void end(Call<A> call) {
    AttemptTrace trace = AttemptTrace.of(call);
    if (trace != null && trace.wasSent()) {
      turn.sent(trace.sentAt());
    }
    turn.end();
    notifier.answered(call, number, begin);
  }

  /** Gives the place of the attempt to the next attempt. */
  void leave() {
    places.giveBack();
  }
}

package io.github.filterspec.runtime.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.filterspec.runtime.ApiCancelledException;
import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.ApiTimeoutException;
import io.github.filterspec.runtime.ApiTransportException;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.wire.EndpointDefinition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** Executes one call of a service, and makes of whatever comes back a page or an exception. */
public final class CallRunner {
  private static final long MOST_OF_AN_ERROR = 64 * 1024;

  private final ItemMapper mapper;

  /**
   * A runner.
   *
   * @param mapper reads the bodies of errors
   */
  public CallRunner(ItemMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * Executes a call and waits for the answer.
   *
   * @param call a call that was not yet executed
   * @param endpoint says how the answer looks
   * @param <T> the type of the items
   * @return the whole page
   */
  public <T> Page<T> run(Call<Page<T>> call, EndpointDefinition endpoint) {
    try {
      return page(call.execute(), endpoint);
    } catch (IOException e) {
      throw failure(e, call, endpoint);
    }
  }

  /**
   * Executes a call without waiting.
   *
   * @param call a call that was not yet executed
   * @param endpoint says how the answer looks
   * @param <T> the type of the items
   * @return the whole page, later; cancelling it cancels the call
   */
  public <T> CompletableFuture<Page<T>> start(Call<Page<T>> call, EndpointDefinition endpoint) {
    CompletableFuture<Page<T>> future = new CancellingFuture<>(call);
    call.enqueue(
        new Callback<>() {
          @Override
          public void onResponse(Call<Page<T>> answered, Response<Page<T>> response) {
            try {
              future.complete(page(response, endpoint));
            } catch (ApiException e) {
              future.completeExceptionally(e);
            }
          }

          @Override
          public void onFailure(Call<Page<T>> failed, Throwable cause) {
            future.completeExceptionally(
                cause instanceof IOException e ? failure(e, failed, endpoint) : cause);
          }
        });
    return future;
  }

  private <T> Page<T> page(Response<Page<T>> response, EndpointDefinition endpoint) {
    if (!response.isSuccessful()) {
      JsonNode body = errorBody(response.errorBody());
      throw new ErrorAnswer(endpoint, body)
          .toException(response.code(), RetryAfter.in(response.headers()));
    }
    Page<T> page = response.body();
    if (page == null) {
      throw new ApiProtocolException(name(endpoint) + " answered with nothing");
    }
    return page;
  }

  private JsonNode errorBody(@Nullable ResponseBody body) {
    if (body == null) {
      return MissingNode.getInstance();
    }
    try (body) {
      byte[] bytes = body.byteStream().readNBytes((int) MOST_OF_AN_ERROR);
      return mapper.readTree(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      return MissingNode.getInstance(); // no JSON: the status says enough
    }
  }

  private static ApiException failure(IOException e, Call<?> call, EndpointDefinition endpoint) {
    String name = name(endpoint);
    if (e instanceof InterruptedIOException && "timeout".equals(e.getMessage())) {
      return new ApiTimeoutException(name + " did not answer in time", e);
    }
    if (e instanceof java.net.SocketTimeoutException) {
      return new ApiTimeoutException(name + " did not answer in time", e);
    }
    if (call.isCanceled() || e instanceof InterruptedIOException) {
      return new ApiCancelledException("the call of " + name + " was cancelled", e);
    }
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new ApiTransportException(name + " could not be reached: " + reason, e);
  }

  private static String name(EndpointDefinition endpoint) {
    return endpoint.api().annotation().getSimpleName();
  }

  /** A future that takes its call with it when it is cancelled. */
  private static final class CancellingFuture<T> extends CompletableFuture<T> {
    private final Call<?> call;

    CancellingFuture(Call<?> call) {
      this.call = call;
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
      call.cancel();
      return super.cancel(mayInterrupt);
    }
  }
}

package io.github.filterspec.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;

/** A name lookup, which cannot be interrupted, never runs in the thread of a caller. */
class CallersThreadTest {
  private final List<InetAddress> addresses = List.of(InetAddress.getLoopbackAddress());
  private final Dns dns = CallersThread.guarding(name -> addresses);

  @Test
  void lookupFailsInTheThreadOfACaller() throws UnknownHostException {
    CallersThread.begin();
    Throwable failure = catchThrowable(() -> dns.lookup("localhost"));
    CallersThread.end();

    assertThat(CallersThread.needsAnotherThread(failure)).isTrue();
    assertThat(dns.lookup("localhost")).isEqualTo(addresses);
  }

  @Test
  void unknownHostNeedsNoOtherThread() {
    assertThat(CallersThread.needsAnotherThread(new UnknownHostException("desk"))).isFalse();
  }
}

package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.codec.Component;
import io.github.filterspec.runtime.codec.ComponentValues;
import io.github.filterspec.runtime.codec.RecordCodec;
import io.github.filterspec.runtime.codec.WhenUnset;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record of the user: whether there are orders, their number, their products, and the time of the
 * last order.
 */
public record Orders(boolean any, int count, Set<String> products, @Nullable Instant lastAt) {

  /** The codec that the processor generates for the record. */
  static final class Codec extends RecordCodec<Orders> {
    private final Component<Orders, Boolean> any = required("any", Orders::any, Codecs.BOOLEAN);
    private final Component<Orders, Integer> count =
        orUnset("count", Orders::count, Codecs.INT, WhenUnset.number("0"));
    private final Component<Orders, Set<String>> products =
        orUnset("products", Orders::products, Codecs.setOf(Codecs.STRING));
    private final Component<Orders, Instant> lastAt =
        optional("lastAt", Orders::lastAt, Codecs.INSTANT);

    Codec() {
      super("Orders");
    }

    @Override
    protected Orders create(ComponentValues in) {
      return new Orders(in.get(any), in.get(count), in.get(products), in.find(lastAt));
    }
  }
}

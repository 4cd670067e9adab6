package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.codec.Component;
import io.github.filterspec.runtime.codec.ComponentValues;
import io.github.filterspec.runtime.codec.RecordCodec;
import java.util.List;
import java.util.Set;

/** A record that contains a list of records. */
public record Rule(String field, List<Clause> clauses) {

  /** The inner record. */
  public record Clause(Channel channel, Set<String> values) {}

  /** The codec that the processor generates for the outer record. */
  static final class Codec extends RecordCodec<Rule> {
    private final Component<Rule, String> field = required("field", Rule::field, Codecs.STRING);
    private final Component<Rule, List<Clause>> clauses =
        required("clauses", Rule::clauses, Codecs.listOf(new ClauseCodec()));

    Codec() {
      super("Rule");
    }

    @Override
    protected Rule create(ComponentValues in) {
      return new Rule(in.get(field), in.get(clauses));
    }
  }

  /** The codec that the processor generates for the inner record. */
  private static final class ClauseCodec extends RecordCodec<Clause> {
    private final Component<Clause, Channel> channel =
        required(
            "channel", Clause::channel, Codecs.enumOf(Channel.class).named(Channel.MAIL, "e-mail"));
    private final Component<Clause, Set<String>> values =
        required("values", Clause::values, Codecs.setOf(Codecs.STRING));

    ClauseCodec() {
      super("Clause");
    }

    @Override
    protected Clause create(ComponentValues in) {
      return new Clause(in.get(channel), in.get(values));
    }
  }
}

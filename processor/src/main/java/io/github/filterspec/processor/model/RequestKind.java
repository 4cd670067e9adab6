package io.github.filterspec.processor.model;

import io.github.filterspec.Reads;
import io.github.filterspec.ReadsOne;
import io.github.filterspec.Writes;

/** The kinds of requests that can be generated from a spec with an endpoint. */
public enum RequestKind {
  /** A query, which reads pages of items. */
  QUERY(Reads.class, "query", "queries", "items"),
  /** A lookup, which reads one object. */
  LOOKUP(ReadsOne.class, "lookup", "lookups", "item"),
  /** A command, which changes something. */
  COMMAND(Writes.class, "command", "commands", "answer");

  private final Class<?> annotation;
  private final String noun;
  private final String plural;
  private final String itemAttribute;

  RequestKind(Class<?> annotation, String noun, String plural, String itemAttribute) {
    this.annotation = annotation;
    this.noun = noun;
    this.plural = plural;
    this.itemAttribute = itemAttribute;
  }

  /** Returns the annotation that declares the endpoint. */
  public Class<?> annotation() {
    return annotation;
  }

  /** Returns the noun for a request, such as {@code query}. */
  public String noun() {
    return noun;
  }

  /** Returns the noun for several requests, such as {@code queries}. */
  public String plural() {
    return plural;
  }

  /** Returns the attribute with the type of the items, of the object or of the answer. */
  public String itemAttribute() {
    return itemAttribute;
  }
}

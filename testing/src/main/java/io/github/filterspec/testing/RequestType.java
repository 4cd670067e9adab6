package io.github.filterspec.testing;

import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.Lookup;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.members.MemberDifference;
import io.github.filterspec.runtime.members.RequestReader;
import io.github.filterspec.runtime.members.SpecValue;
import java.util.List;

/** A generated query, lookup or command, and its endpoint. */
final class RequestType<V> {
  private final Class<V> type;
  private final RequestReader<V> reader;
  private final EndpointDefinition endpoint;

  private RequestType(Class<V> type, RequestReader<V> reader, EndpointDefinition endpoint) {
    this.type = type;
    this.reader = reader;
    this.endpoint = endpoint;
  }

  /** Returns the type of a class. Throws an exception if the class is not generated. */
  static <V> RequestType<V> of(Class<V> type) {
    RequestReader<V> reader = RequestReader.of(type);
    return new RequestType<>(type, reader, endpoint(reader.empty()));
  }

  private static EndpointDefinition endpoint(Object empty) {
    if (empty instanceof Query<?> query) {
      return query.definition();
    }
    if (empty instanceof Lookup<?> lookup) {
      return lookup.definition();
    }
    if (empty instanceof Command<?> command) {
      return command.definition();
    }
    throw new IllegalArgumentException(
        "%s has no endpoint. Pass a query, a lookup or a command."
            .formatted(empty.getClass().getSimpleName()));
  }

  Class<V> type() {
    return type;
  }

  EndpointDefinition endpoint() {
    return endpoint;
  }

  /** Returns true if the request has the method and the path of the endpoint. */
  boolean isSentTo(RecordedRequest request) {
    return endpoint.method().equals(request.method())
        && RequestReader.isPathOf(endpoint.path(), request.path());
  }

  /** Reads the request. Throws an {@code IllegalArgumentException} if it does not fit the type. */
  V read(RecordedRequest request) {
    return reader.read(endpoint.path(), request.parts());
  }

  /** Returns the names of the members that are set in a value. */
  List<String> membersOf(Object value) {
    return MemberDifference.between((SpecValue<?>) reader.empty(), (SpecValue<?>) value).stream()
        .map(MemberDifference::member)
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RequestType<?> that && type == that.type;
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  @Override
  public String toString() {
    return "%s (%s)".formatted(type.getSimpleName(), endpoint);
  }
}

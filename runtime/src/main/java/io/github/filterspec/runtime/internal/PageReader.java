package io.github.filterspec.runtime.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.wire.Codecs;
import io.github.filterspec.runtime.wire.EndpointDefinition;
import io.github.filterspec.runtime.wire.Paging;
import java.util.List;
import java.util.Optional;

/** Reads in an answer how its pages go on; an answer that does not say so is no last page. */
final class PageReader {
  private final EndpointDefinition endpoint;

  PageReader(EndpointDefinition endpoint) {
    this.endpoint = endpoint;
  }

  /** A page of these items, in this answer. */
  Page<Object> page(List<Object> items, JsonNode root) {
    Paging paging = endpoint.paging();
    if (paging instanceof Paging.HasNext it) {
      return new Page<>(items, hasNext(root, it.path()), Optional.empty());
    }
    if (paging instanceof Paging.Cursor it) {
      return page(items, root, it);
    }
    return paging instanceof Paging.UntilEmpty
        ? new Page<>(items)
        : new Page<>(items, false, Optional.empty());
  }

  /** The flag, named by the spec or beside the cursor, wins over the cursor. */
  private Page<Object> page(List<Object> items, JsonNode root, Paging.Cursor paging) {
    Optional<EndFlag> flag = flag(root, paging);
    if (flag.isPresent() && !flag.get().hasNext()) {
      return new Page<>(items, false, Optional.empty());
    }
    Optional<String> cursor = cursor(root, paging.path());
    if (flag.isPresent() && cursor.isEmpty()) {
      throw new ApiProtocolException(
          "%s answered that another page follows (%s), but gave no cursor in %s"
              .formatted(
                  endpoint.api().annotation().getSimpleName(), flag.get().name(), paging.path()));
    }
    return new Page<>(items, cursor.isPresent(), cursor);
  }

  private Optional<EndFlag> flag(JsonNode root, Paging.Cursor paging) {
    return paging.hasNext().isEmpty()
        ? EndFlag.beside(AnswerPath.follow(AnswerPath.parent(paging.path()), root))
        : Optional.of(new EndFlag(paging.hasNext(), hasNext(root, paging.hasNext())));
  }

  private boolean hasNext(JsonNode root, String path) {
    JsonNode hasNext = JsonPaths.find(root, path);
    if (!hasNext.isBoolean()) {
      throw unknown(path, hasNext.isMissingNode() ? "is missing" : "is no boolean");
    }
    return hasNext.booleanValue();
  }

  private Optional<String> cursor(JsonNode root, String path) {
    JsonNode cursor = JsonPaths.find(root, path);
    if (cursor.isMissingNode() || cursor.isNull() || "".equals(cursor.textValue())) {
      return Optional.empty();
    }
    String flaw = cursor.isTextual() ? Codecs.STRING.flaw(cursor.textValue()) : "is no text";
    if (flaw != null) {
      throw unknown(path, flaw);
    }
    return Optional.of(cursor.textValue());
  }

  private ApiProtocolException unknown(String path, String found) {
    return new ApiProtocolException(
        "%s answered without saying whether another page follows: %s %s"
            .formatted(endpoint.api().annotation().getSimpleName(), path, found));
  }
}

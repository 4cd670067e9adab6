package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.filterspec.runtime.endpoint.CursorSource;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EnvelopeDefinition;
import io.github.filterspec.runtime.endpoint.ErrorDefinition;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.text.ForeignText;
import io.github.filterspec.runtime.text.StrictJson;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * A reader of the body of an answer. The reader parses the JSON, and checks that the envelope
 * reports success.
 *
 * <p>The items of a page are created while the answer is parsed. The reader creates the items for
 * every possible envelope, because the reader does not know the envelope of the answer before the
 * end of the answer. If an item cannot be read, the reader checks the envelope before it throws the
 * exception.
 */
final class AnswerReader {
  private static final int OK = 200;

  private final EndpointDefinition endpoint;
  private final ItemReader items;
  private final @Nullable ObjectReader infoReader;
  private final DecodedLimit limit;
  private final NamedPaths envelopePaths;
  private final NamedPaths pagePaths;

  /**
   * Creates a reader.
   *
   * @param infoReader reads the parts beside the items, or null if the spec does not need them
   */
  AnswerReader(
      EndpointDefinition endpoint,
      ItemReader items,
      @Nullable ObjectReader infoReader,
      long maxBytes) {
    this.endpoint = endpoint;
    this.items = items;
    this.infoReader = infoReader;
    this.limit = new DecodedLimit(endpoint.api().name(), maxBytes);
    this.envelopePaths = paths(List.of());
    this.pagePaths = paths(dataPaths());
  }

  /**
   * Reads an answer whose data is not needed. Throws an exception if the envelope reports an error.
   */
  Answer read(ResponseBody body) throws IOException {
    requireJson(body.contentType());
    return checked(parsed(body, envelopePaths, false));
  }

  /** Returns the parts of an answer beside its items, or null if the spec does not need them. */
  @Nullable Object info(Answer answer) throws IOException {
    return infoReader == null || answer.info() == null ? null : answer.info().read(infoReader);
  }

  /** Reads an answer that contains a page of items. */
  Answer readPage(ResponseBody body) throws IOException {
    requireJson(body.contentType());
    return pagePaths.hasDataInElements()
        ? readTwice(body, true)
        : checked(parsed(body, pagePaths, true));
  }

  /**
   * Reads an answer that contains one value. The reader parses the bytes of the answer twice: first
   * to find the envelope, and then to read the value.
   */
  Answer readWhole(ResponseBody body) throws IOException {
    requireJson(body.contentType());
    return readTwice(body, false);
  }

  private Answer readTwice(ResponseBody body, boolean page) throws IOException {
    byte[] bytes = bytes(body);
    Answer envelope =
        checked(parsed(ResponseBody.create(bytes, body.contentType()), envelopePaths, false));
    NamedPaths dataPath = paths(List.of(envelope.envelope().data()));
    Parsed data = parsed(ResponseBody.create(bytes, body.contentType()), dataPath, page);
    return new Answer(
        envelope.root(), envelope.envelope(), data.data(), data.cursor(), data.info());
  }

  private byte[] bytes(ResponseBody body) throws IOException {
    return limit.of(body.source().inputStream()).readAllBytes();
  }

  private void requireJson(@Nullable MediaType type) {
    if (type == null || type.subtype().endsWith("json")) {
      return;
    }
    if (!endpoint.api().mediaTypes().contains(type.type() + "/" + type.subtype())) {
      String found = ForeignText.name(type.type()) + "/" + ForeignText.name(type.subtype());
      String advice =
          ". If the body is JSON, add @MediaTypes(\"%s\") to @%s".formatted(found, name());
      throw CallFailure.protocol(
          "%s answered %s instead of JSON%s"
              .formatted(name(), found, type.subtype().equals("html") ? "" : advice));
    }
  }

  private Parsed parsed(ResponseBody body, NamedPaths paths, boolean page) throws IOException {
    Parsed parsed;
    try (JsonParser json = AnswerInput.open(body, limit)) {
      parsed = parse(json, paths, page);
    } catch (JsonProcessingException e) {
      throw CallFailure.decoding(
          name()
              + (StrictJson.exceedsLimit(e)
                  ? " answered with JSON that is nested too deeply or contains a number that is too long"
                  : " answered with broken JSON"),
          position(e));
    } catch (CharConversionException | CharacterCodingException e) {
      throw CallFailure.decoding(
          name() + " answered with bytes that are not valid in the charset of the answer",
          "an unknown place");
    }
    if ((parsed.root().isMissingNode() || parsed.root().isNull()) && !mayBeNull()) {
      throw CallFailure.protocol(name() + " answered with an empty body");
    }
    return parsed;
  }

  /** Returns whether an answer that is empty or null means that the answer has no items. */
  private boolean mayBeNull() {
    return endpoint.envelopes().stream()
        .anyMatch(envelope -> envelope.isNoneIfMissing() && envelope.data().isEmpty());
  }

  private Parsed parse(JsonParser json, NamedPaths paths, boolean page) throws IOException {
    EnvelopeTree tree = new EnvelopeTree(paths);
    AnswerInfo info = page && infoReader != null ? new AnswerInfo(json) : null;
    AnswerTokens tokens = new AnswerTokens(json, tree, info);
    ValueAtPath cursorInAnswer = listCursor();
    tokens.find(cursorInAnswer);
    Map<String, ReadData> bound = new HashMap<>();
    for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
      String path = tree.data();
      if (path != null && !page) {
        bound.put(path, items.readWhole(tokens, path));
      } else if (path != null && token == JsonToken.START_ARRAY) {
        bound.put(path, items(tokens, path, info));
      }
    }
    return new Parsed(
        tree.root(),
        bound,
        cursorInAnswer == null ? JsonValue.MISSING : cursorInAnswer.value(),
        info);
  }

  /**
   * Returns the object that finds a cursor that is a list; null if the cursor is not a list, or is
   * in the last item. A cursor that is not a list is in the tree of the envelope.
   */
  private @Nullable ValueAtPath listCursor() {
    return endpoint
        .paging()
        .cursor()
        .filter(cursor -> !cursor.inLastItem() && cursor.type() == CursorSource.Type.LIST)
        .map(cursor -> new ValueAtPath(cursor.path()))
        .orElse(null);
  }

  private @Nullable ValueAtPath lastItemCursor() {
    return endpoint
        .paging()
        .cursor()
        .filter(CursorSource::inLastItem)
        .map(cursor -> new ValueAtPath(cursor.path()))
        .orElse(null);
  }

  private ReadData items(AnswerTokens tokens, String path, @Nullable AnswerInfo info)
      throws IOException {
    if (info == null) {
      return items.readItems(tokens, path, lastItemCursor());
    }
    info.beginItems();
    ReadData read = items.readItems(tokens, path, lastItemCursor());
    info.endItems();
    return read;
  }

  private List<String> dataPaths() {
    return endpoint.envelopes().stream().map(EnvelopeDefinition::data).distinct().toList();
  }

  /** Returns all paths that the spec names, such as the path of the cursor. */
  private NamedPaths paths(List<String> data) {
    NamedPaths paths = new NamedPaths();
    for (EnvelopeDefinition each : endpoint.envelopes()) {
      paths.add(each.data()).add(each.success()).add(each.message()).add(each.status());
    }
    ErrorDefinition errors = endpoint.api().errors();
    paths.add(errors.code()).add(errors.message()).add(errors.status()).add(errors.whenPresent());
    Paging paging = endpoint.paging();
    paging
        .cursor()
        .filter(cursor -> !cursor.inLastItem())
        .ifPresent(cursor -> paths.add(cursor.path()));
    paging.total().ifPresent(paths::add);
    paging.flag().ifPresent(flag -> paths.add(flag.path()));
    data.forEach(paths::addData);
    return paths;
  }

  private static String position(JsonProcessingException e) {
    return e.getLocation() == null
        ? "an unknown place"
        : "line %d, column %d"
            .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }

  /** Returns the answer if its envelope reports success. */
  private Answer checked(Parsed parsed) {
    EnvelopeDefinition envelope = envelope(parsed.root());
    requireSuccess(parsed.root(), envelope);
    return new Answer(parsed.root(), envelope, parsed.data(), parsed.cursor(), parsed.info());
  }

  /**
   * Returns the envelope of an answer: the first possible envelope whose success field is in the
   * answer.
   */
  private EnvelopeDefinition envelope(JsonNode root) {
    return endpoint.envelopes().stream()
        .filter(each -> each.success().isEmpty() || JsonPaths.has(root, each.success()))
        .findFirst()
        .orElseThrow(
            () -> CallFailure.protocol(name() + " answered without the field " + successFields()));
  }

  private String successFields() {
    return endpoint.envelopes().stream()
        .map(EnvelopeDefinition::success)
        .collect(Collectors.joining(" or "));
  }

  private void requireSuccess(JsonNode root, EnvelopeDefinition envelope) {
    ErrorAnswer answer = new ErrorAnswer(endpoint.api(), envelope, root);
    if (!isSuccess(root, envelope) || answer.hasErrorStatus() || answer.hasErrorValue()) {
      throw answer.toFailure(OK, null);
    }
  }

  /**
   * Returns whether the success field of the answer has the value that the spec names. If the value
   * in the spec is {@code true} or {@code false}, the success field of the answer must be a
   * boolean. If the value in the spec is neither {@code true} nor {@code false}, the success field
   * of the answer can be a text.
   */
  private static boolean isSuccess(JsonNode root, EnvelopeDefinition envelope) {
    if (envelope.success().isEmpty()) {
      return true;
    }
    JsonNode value = JsonPaths.find(root, envelope.success());
    String success = envelope.successIs();
    boolean ofBoolean = success.equals("true") || success.equals("false");
    return value.asText().equals(success) && (!ofBoolean || value.isBoolean());
  }

  private String name() {
    return endpoint.api().name();
  }

  /** An answer whose envelope has not been checked yet. */
  private record Parsed(
      JsonNode root, Map<String, ReadData> data, JsonValue cursor, @Nullable AnswerInfo info) {}

  /**
   * A successful answer: its envelope, its JSON tree without the items, a map from each path of
   * data to the data at the path, the cursor if the cursor is a list at a path of the answer, and
   * the parts beside the items, if the spec needs these parts.
   */
  record Answer(
      JsonNode root,
      EnvelopeDefinition envelope,
      Map<String, ReadData> read,
      JsonValue cursor,
      @Nullable AnswerInfo info) {

    /** Returns the data in the envelope, or a missing node if the envelope has no data. */
    JsonNode data() {
      return envelope.data().isEmpty() ? root : JsonPaths.find(root, envelope.data());
    }

    /** Returns the data. Throws an exception if the data could not be read. */
    ReadData readData() {
      ReadData data = read.get(envelope.data());
      if (data == null) {
        throw new IllegalStateException("no data was read");
      }
      return data.orThrow();
    }

    /**
     * Returns the name that messages use for the data: the path of the data, or "the answer" if the
     * whole answer is the data.
     */
    String dataName() {
      return envelope.data().isEmpty() ? "the answer" : envelope.data();
    }
  }
}

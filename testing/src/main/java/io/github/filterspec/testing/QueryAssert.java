package io.github.filterspec.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.Lookup;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.members.ActiveKeysValue;
import io.github.filterspec.runtime.members.MemberDifference;
import io.github.filterspec.runtime.members.RelativeUrl;
import io.github.filterspec.runtime.members.SpecValue;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions for generated queries, lookups, commands and filters.
 *
 * <pre>{@code
 * assertThat(query).hasActiveKeys("tags", "isUnread");
 * }</pre>
 */
@SuppressWarnings("exports") // a user of this class has AssertJ
public final class QueryAssert extends AbstractAssert<QueryAssert, SpecValue<?>> {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  QueryAssert(SpecValue<?> actual) {
    super(actual, QueryAssert.class);
  }

  /**
   * Checks that the JSON lists exactly the given keys. The order of the keys does not count.
   *
   * @param keys the expected keys of the filters that are set
   * @return this assertion
   * @throws AssertionError if other keys are active, or if the spec has no {@code @ActiveKeys}
   */
  public QueryAssert hasActiveKeys(String... keys) {
    Set<String> active = activeKeys();
    if (!active.equals(Set.of(keys))) {
      throw failure(
          "%nExpected the active keys%n  %s%nbut the active keys are%n  %s",
          sorted(Set.of(keys)), sorted(active));
    }
    return this;
  }

  /**
   * Checks that the JSON lists no keys.
   *
   * @return this assertion
   * @throws AssertionError if a key is active, or if the spec has no {@code @ActiveKeys}
   */
  public QueryAssert hasNoActiveKeys() {
    return hasActiveKeys();
  }

  private Set<String> activeKeys() {
    isNotNull();
    if (actual instanceof ActiveKeysValue<?> value) {
      return value.activeKeys();
    }
    throw failure("%s has no active keys, because its spec has no @ActiveKeys.", name());
  }

  private static String sorted(Set<String> keys) {
    return keys.stream().sorted().collect(Collectors.joining(", ", "[", "]"));
  }

  /**
   * Checks that two generated values are equal. The page number and the cursor do not count. The
   * failure lists the members that differ.
   *
   * @param expected the expected value
   * @return this assertion
   * @throws AssertionError if the values differ
   */
  @Override
  public QueryAssert isEqualTo(@Nullable Object expected) {
    boolean sameType =
        actual != null && expected != null && actual.getClass() == expected.getClass();
    if (sameType && !actual.equals(expected) && expected instanceof SpecValue<?> value) {
      StringBuilder text = new StringBuilder("%n" + "Expected another %s:".formatted(name()));
      for (MemberDifference difference : MemberDifference.between(value, actual)) {
        text.append("%n  expected: ").append(escaped(difference.first()));
        text.append("%n  actual:   ").append(escaped(difference.second()));
      }
      throw failure(text.toString());
    }
    return super.isEqualTo(expected);
  }

  private static String escaped(String text) {
    return text.replace("%", "%%");
  }

  /**
   * Checks the JSON. The order of the fields and the blanks do not count.
   *
   * @param json the expected JSON
   * @return this assertion
   * @throws AssertionError if the JSON is not the same, or if the argument is not JSON
   */
  public QueryAssert hasJson(String json) {
    isNotNull();
    try {
      if (!MAPPER.readTree(actual.toJson()).equals(MAPPER.readTree(json))) {
        throw failure("%nExpected the JSON%n  %s%nbut the JSON is%n  %s", json, actual.toJson());
      }
      return this;
    } catch (JsonProcessingException e) {
      throw failure("The expected text is not JSON: %s", e.getOriginalMessage());
    }
  }

  /**
   * Checks the URL to which the value is sent.
   *
   * @param url the expected URL, relative to the base URL, such as {@code tickets?status=OPEN}
   * @return this assertion
   * @throws AssertionError if the URL differs, or if the value has no endpoint
   */
  public QueryAssert hasUrl(String url) {
    isNotNull();
    String sent = RelativeUrl.of(actual, path());
    if (!sent.equals(url)) {
      throw failure("%nExpected the URL%n  %s%nbut the URL is%n  %s", url, sent);
    }
    return this;
  }

  private String path() {
    if (actual instanceof Query<?> query) {
      return query.definition().path();
    }
    if (actual instanceof Lookup<?> lookup) {
      return lookup.definition().path();
    }
    if (actual instanceof Command<?> command) {
      return command.definition().path();
    }
    throw failure("%s has no endpoint, so it has no URL.", name());
  }

  private String name() {
    return actual.getClass().getSimpleName();
  }
}

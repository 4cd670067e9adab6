package io.github.filterspec.cookbook.klaviyo;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameter {@code filter}, as Klaviyo's page describes it. */
final class FunctionCalls {
  private static final Pattern CALL =
      Pattern.compile(
          "(equals|any|greater-than|less-than)\\(([a-z_.]+),(\"[^\"]*\"|\\[\"[^\"]*\"(?:,\"[^\"]*\")*\\]|[0-9TZ:.-]+)\\)");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

  private FunctionCalls() {}

  /** Judges a profile, and refuses a filter that Klaviyo would refuse. */
  static Verdict judge(String filter, JsonNode profile) {
    boolean and = filter.startsWith("and(") && filter.endsWith(")");
    String calls = and ? filter.substring(4, filter.length() - 1) : filter;
    Matcher call = CALL.matcher(calls);
    Verdict verdict = Verdict.YES;
    int end = 0;
    while (end <= calls.length() && call.find(end) && call.start() == end) {
      verdict = verdict.and(condition(call, profile));
      end = call.end() + 1;
      if (call.end() < calls.length() && (calls.charAt(call.end()) != ',' || !and)) {
        throw new Refusal(400, "filter");
      }
    }
    if (end != calls.length() + 1) {
      throw new Refusal(400, "filter");
    }
    return verdict;
  }

  private static Verdict condition(Matcher call, JsonNode profile) {
    String operand = call.group(3);
    List<String> texts = TEXT.matcher(operand).results().map(text -> text.group(1)).toList();
    JsonNode value = profile.path(call.group(2));
    boolean time = call.group(1).endsWith("-than");
    if (texts.isEmpty() != time || call.group(1).equals("any") != operand.startsWith("[")) {
      throw new Refusal(400, "filter");
    }
    if (value.isMissingNode() || value.isNull()) {
      return Verdict.UNCLEAR;
    }
    if (!time) {
      return Verdict.of(texts.contains(value.textValue()));
    }
    int order = Instant.parse(value.textValue()).compareTo(Instant.parse(operand));
    return Verdict.of(call.group(1).equals("greater-than") ? order > 0 : order < 0);
  }
}

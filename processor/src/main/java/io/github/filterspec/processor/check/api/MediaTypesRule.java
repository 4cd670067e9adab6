package io.github.filterspec.processor.check.api;

import io.github.filterspec.MediaTypes;
import io.github.filterspec.processor.check.rule.ApiRule;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.ApiParts;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rule that each value of {@code @MediaTypes} is a media type without wildcards and parameters,
 * such as {@code text/plain}.
 */
public final class MediaTypesRule implements ApiRule, Rule {
  private static final String TOKEN = "[A-Za-z0-9!#$&^_.+-]+";
  private static final Pattern MEDIA_TYPE = Pattern.compile(TOKEN + "/" + TOKEN);

  @Override
  public Stream<Problem> check(Api api) {
    return check(api.parts());
  }

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.endpoint().stream().flatMap(endpoint -> check(endpoint.parts()));
  }

  private static Stream<Problem> check(ApiParts parts) {
    return IntStream.range(0, parts.mediaTypes().size())
        .filter(at -> !MEDIA_TYPE.matcher(parts.mediaTypes().get(at)).matches())
        .mapToObj(
            at ->
                new Problem(
                    Code.BLANK_WIRE_NAME,
                    message(parts.mediaTypes().get(at)),
                    parts.origin().at(MediaTypes.class, "value/" + at)));
  }

  private static String message(String mediaType) {
    String other =
        mediaType.contains(";")
            ? "has a parameter, but only the type and the subtype are compared"
            : "does not have the form type/subtype";
    return "the media type \"%s\" %s. Write a media type such as text/plain"
        .formatted(
            mediaType,
            mediaType.contains("*") ? "has a wildcard, but a wildcard is not supported" : other);
  }
}

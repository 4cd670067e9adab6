package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.WireText;
import io.github.filterspec.runtime.text.ForeignText;
import io.github.filterspec.runtime.text.JsonText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * A reader that reads a request back into the generated value that was sent. Tools for tests use
 * this class.
 *
 * <p>The reader is strict: the value is returned only if the value would be sent as the same path,
 * the same parameters, the same headers and the same body.
 *
 * @param <V> the generated type
 */
public final class RequestReader<V> {
  private static final Pattern PART = Pattern.compile("\\{([^{}]*)}");

  private final Class<V> type;
  private final SpecBuilder<?, ?> builder;
  private final SpecTable table;

  private RequestReader(Class<V> type, SpecBuilder<?, ?> builder) {
    this.type = type;
    this.builder = builder;
    this.table = builder.table;
  }

  /**
   * Returns the reader of a generated type.
   *
   * @param type the class of a generated query, lookup or command
   * @param <V> the generated type
   * @return the reader
   * @throws IllegalArgumentException if the class is not generated, or if its package is neither
   *     exported nor opened to this module
   */
  public static <V> RequestReader<V> of(Class<V> type) {
    if (SpecValue.class.isAssignableFrom(type)) {
      try {
        Method method = type.getMethod("builder");
        method.setAccessible(true);
        if (method.invoke(null) instanceof SpecBuilder<?, ?> builder) {
          return new RequestReader<>(type, builder);
        }
      } catch (NoSuchMethodException | InvocationTargetException e) {
        throw new IllegalArgumentException(notGenerated(type), e);
      } catch (IllegalAccessException | RuntimeException e) {
        throw new IllegalArgumentException(
            "%s cannot be used, because its package is neither exported nor opened to the module io.github.filterspec.runtime."
                .formatted(type.getSimpleName()),
            e);
      }
    }
    throw new IllegalArgumentException(notGenerated(type));
  }

  private static String notGenerated(Class<?> type) {
    return "%s is not a generated query, lookup or command.".formatted(type.getSimpleName());
  }

  /**
   * Returns a value in which no member is set, not even a required member. Such a value can only be
   * asked for its endpoint.
   *
   * @return the value
   */
  public V empty() {
    return value(table.nothing());
  }

  /**
   * Returns whether a path belongs to an endpoint.
   *
   * @param template the path of the endpoint, which contains the name of each path parameter in
   *     braces
   * @param path the percent-encoded path of a request, relative to the base URL
   * @return true if the path can be the path of a request to the endpoint
   */
  public static boolean isPathOf(String template, String path) {
    return pattern(template).matcher(path).matches();
  }

  private static Pattern pattern(String template) {
    StringBuilder regex = new StringBuilder();
    Matcher parts = PART.matcher(template);
    int end = 0;
    while (parts.find()) {
      regex.append(Pattern.quote(template.substring(end, parts.start()))).append("([^/]+)");
      end = parts.end();
    }
    return Pattern.compile(regex.append(Pattern.quote(template.substring(end))).toString());
  }

  /**
   * Reads a request.
   *
   * @param template the path of the endpoint, which contains the name of each path parameter in
   *     braces
   * @param request the request
   * @return the generated value that was sent
   * @throws IllegalArgumentException if the generated type cannot send this request; the message
   *     says what does not fit, and does not contain the values of the request
   */
  public V read(String template, SentParts request) {
    Values values = readPath(template, request.path(), readHeaders(request, readBody(request)));
    values = readUrl(UrlParameter.in(request.url()), values);
    List<Member<?>> missing = table.members().missing(values);
    if (!missing.isEmpty()) {
      throw problem("the request has no value for the required members " + missing);
    }
    V value = value(values);
    checkSame((SpecValue<?>) value, request);
    return value;
  }

  private boolean hasBody() {
    return !(table instanceof QueryParametersTable)
        && (table instanceof ActiveKeysTable
            || table.members().stream().anyMatch(Member::isInBody));
  }

  private Values readBody(SentParts request) {
    if (!hasBody()) {
      if (!List.of("", "{}").contains(request.body())) {
        throw problem("the request has a body, but the spec has no members in the body");
      }
      return table.nothing();
    }
    return table.readBody(json(request));
  }

  private JsonNode json(SentParts request) {
    if (request.body().isEmpty()) {
      throw problem("the request has no body");
    }
    return JsonText.parse(request.body(), table.type());
  }

  private Values readHeaders(SentParts request, Values start) {
    Values values = start;
    for (Member<?> member : table.members()) {
      String text = request.headers().get(member.field());
      if (member.kind() == Member.Kind.HEADER && text != null) {
        values = readText(member, text, values);
      }
    }
    return values;
  }

  private Values readPath(String template, String path, Values start) {
    Matcher texts = pattern(template).matcher(path);
    if (!texts.matches()) {
      throw problem("the path is not " + template);
    }
    Matcher names = PART.matcher(template);
    Values values = start;
    for (int at = 1; names.find(); at++) {
      String name = names.group(1);
      String text = decoded(texts.group(at));
      for (Member<?> member : table.members()) {
        if (member.kind() == Member.Kind.PATH && member.field().equals(name)) {
          values = readText(member, text, values);
        }
      }
    }
    return values;
  }

  private <T> Values readText(Member<T> member, String text, Values values) {
    return new PlainTextReader(table)
        .read(member, text, values, all -> text.equals(text(member, all)));
  }

  private static <T> String text(Member<T> member, Values values) {
    T value = values.get(member);
    return value == null ? "" : WireText.plain(WireText.tree(value, member.codec()));
  }

  private static String decoded(String segment) {
    HttpUrl url =
        HttpUrl.get("http://localhost/").newBuilder().addEncodedPathSegment(segment).build();
    return url.pathSegments().get(url.pathSize() - 1);
  }

  private Values readUrl(List<UrlParameter> parameters, Values start) {
    List<UrlParameter> rest = new ArrayList<>(parameters);
    Values values = start;
    for (Member<?> member : table.inUrl()) {
      values = readParameters(member, rest, values);
    }
    if (!rest.isEmpty()) {
      TreeSet<String> names = new TreeSet<>();
      rest.forEach(parameter -> names.add(parameter.name()));
      throw problem("the URL has parameters that are not in the spec: " + ForeignText.names(names));
    }
    return values;
  }

  private Values readParameters(Member<?> member, List<UrlParameter> rest, Values values) {
    List<UrlParameter> given =
        rest.stream().filter(parameter -> isOf(member, parameter.name())).toList();
    rest.removeAll(given);
    boolean constant = member.kind() == Member.Kind.CONSTANT;
    return given.isEmpty() || constant
        ? values
        : new PlainTextReader(table).read(member, given, values);
  }

  private static boolean isOf(Member<?> member, String parameter) {
    CustomNames<?> names = member.customNames();
    return names == null ? member.isWrittenAs(parameter) : names.nameIn(parameter).isPresent();
  }

  /** Checks that nothing of the request was lost while the request was read. */
  private void checkSame(SpecValue<?> value, SentParts request) {
    if (hasBody() && !JsonText.parse(value.toJson(), table.type()).equals(json(request))) {
      throw problem("the body is not the JSON that the spec writes");
    }
    if (!RelativeUrl.parameters(value).equals(UrlParameter.in(request.url()))) {
      throw problem("the URL does not have the parameters that the spec writes");
    }
  }

  private IllegalArgumentException problem(String text) {
    return new IllegalArgumentException("%s: %s".formatted(table.type(), text));
  }

  private V value(Values values) {
    return type.cast(builder.create.apply(values));
  }
}

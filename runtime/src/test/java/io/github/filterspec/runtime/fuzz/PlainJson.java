package io.github.filterspec.runtime.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small strict reader of JSON without any library. An object is a map, an array a list, a number
 * is its digits.
 */
final class PlainJson {
  /** The null of JSON. */
  static final Object NULL = new Object();

  /** A number as it is written. */
  record Digits(String text) {
    boolean isWhole() {
      return text.matches("-?[0-9]+");
    }
  }

  /** The text is not JSON. */
  static final class NotJsonException extends Exception {
    private static final long serialVersionUID = 1;
  }

  private static final int MAX_DEPTH = 1000;

  private final String text;
  private int at;

  private PlainJson(String text) {
    this.text = text;
  }

  /** Reads bytes in UTF-8, which may begin with a byte order mark. */
  static Object read(byte[] bytes) throws NotJsonException {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new NotJsonException();
    }
    PlainJson json = new PlainJson(text.startsWith("\uFEFF") ? text.substring(1) : text);
    Object value = json.value(0);
    json.blanks();
    if (json.at < json.text.length()) {
      throw new NotJsonException();
    }
    return value;
  }

  private Object value(int depth) throws NotJsonException {
    if (depth > MAX_DEPTH) {
      throw new NotJsonException();
    }
    blanks();
    return switch (peek()) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", NULL);
      default -> number();
    };
  }

  private Map<String, Object> object(int depth) throws NotJsonException {
    Map<String, Object> fields = new LinkedHashMap<>();
    expect('{');
    blanks();
    if (peek() == '}') {
      at++;
      return fields;
    }
    while (true) {
      blanks();
      String name = string();
      blanks();
      expect(':');
      if (fields.put(name, value(depth + 1)) != null) {
        throw new NotJsonException();
      }
      blanks();
      if (peek() == '}') {
        at++;
        return fields;
      }
      expect(',');
    }
  }

  private List<Object> array(int depth) throws NotJsonException {
    List<Object> elements = new ArrayList<>();
    expect('[');
    blanks();
    if (peek() == ']') {
      at++;
      return elements;
    }
    while (true) {
      elements.add(value(depth + 1));
      blanks();
      if (peek() == ']') {
        at++;
        return elements;
      }
      expect(',');
    }
  }

  private String string() throws NotJsonException {
    expect('"');
    StringBuilder read = new StringBuilder();
    while (peek() != '"') {
      char letter = next();
      if (letter < ' ') {
        throw new NotJsonException();
      }
      read.append(letter == '\\' ? escaped() : letter);
    }
    at++;
    return read.toString();
  }

  private char escaped() throws NotJsonException {
    char letter = next();
    return switch (letter) {
      case '"', '\\', '/' -> letter;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw new NotJsonException();
    };
  }

  private char unicode() throws NotJsonException {
    int code = 0;
    for (int digit = 0; digit < 4; digit++) {
      char letter = next();
      int value = letter < 128 ? Character.digit(letter, 16) : -1;
      if (value < 0) {
        throw new NotJsonException();
      }
      code = code * 16 + value;
    }
    return (char) code;
  }

  private Digits number() throws NotJsonException {
    int begin = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String digits = text.substring(begin, at);
    if (!digits.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?")) {
      throw new NotJsonException();
    }
    return new Digits(digits);
  }

  private Object word(String word, Object value) throws NotJsonException {
    if (!text.startsWith(word, at)) {
      throw new NotJsonException();
    }
    at += word.length();
    return value;
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() throws NotJsonException {
    if (at >= text.length()) {
      throw new NotJsonException();
    }
    return text.charAt(at);
  }

  private char next() throws NotJsonException {
    char letter = peek();
    at++;
    return letter;
  }

  private void expect(char letter) throws NotJsonException {
    if (next() != letter) {
      throw new NotJsonException();
    }
  }

  /** Returns the fields of an object, or null if the value is another value. */
  @SuppressWarnings("unchecked") // only this class creates the maps
  static @Nullable Map<String, Object> fields(@Nullable Object value) {
    return value instanceof Map<?, ?> ? (Map<String, Object>) value : null;
  }
}

package io.github.filterspec.sample.cli.csv;

import io.github.filterspec.sample.botpenguin.NewAttribute;
import io.github.filterspec.sample.botpenguin.NewContact;
import io.github.filterspec.sample.cli.output.DisplayText;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The columns of a CSV file of contacts.
 *
 * @param names the names of the columns, from left to right
 */
record CsvHeader(List<String> names) {
  private static final Set<String> KNOWN = Set.of("prefix", "number", "name", "email", "tags");
  private static final String ATTRIBUTE = "attr:";
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  /**
   * Reads the header of a file.
   *
   * @throws WrongUsageException if a column is missing, unknown or repeated
   */
  static CsvHeader of(List<String> fields) {
    List<String> names = fields.stream().map(String::strip).toList();
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      boolean attribute = name.startsWith(ATTRIBUTE) && name.length() > ATTRIBUTE.length();
      if (!attribute && !KNOWN.contains(name)) {
        throw new WrongUsageException("the header has an unknown column '" + quoted(name) + "'");
      }
      if (!seen.add(name)) {
        throw new WrongUsageException("the header has the column '" + quoted(name) + "' twice");
      }
    }
    Stream.of("prefix", "number")
        .filter(name -> !seen.contains(name))
        .forEach(
            name -> {
              throw new WrongUsageException("the header has no column '" + name + "'");
            });
    return new CsvHeader(names);
  }

  CsvContacts.Line line(int number, List<String> fields) {
    if (fields.size() != names.size()) {
      return CsvContacts.Line.bad(
          number, "%d columns instead of %d".formatted(fields.size(), names.size()));
    }
    String prefix = field("prefix", fields);
    String phone = field("number", fields);
    String email = field("email", fields);
    if (!DIGITS.matcher(prefix).matches()) {
      return CsvContacts.Line.bad(
          number, prefix.isEmpty() ? "no prefix" : "the prefix has characters that are not digits");
    }
    if (!DIGITS.matcher(phone).matches()) {
      return CsvContacts.Line.bad(
          number, phone.isEmpty() ? "no number" : "the number has characters that are not digits");
    }
    if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
      return CsvContacts.Line.bad(number, "the e-mail address is not valid");
    }
    return CsvContacts.Line.good(number, contact(prefix, phone, email, fields));
  }

  private NewContact contact(String prefix, String phone, String email, List<String> fields) {
    NewContact contact = NewContact.withPhone(prefix, phone);
    String name = field("name", fields);
    contact = name.isEmpty() ? contact : contact.named(name);
    contact = email.isEmpty() ? contact : contact.email(email);
    return contact.tagged(tags(fields)).attributes(attributes(fields));
  }

  private List<String> tags(List<String> fields) {
    return Stream.of(field("tags", fields).split(";", -1))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .toList();
  }

  private List<NewAttribute> attributes(List<String> fields) {
    return IntStream.range(0, names.size())
        .filter(i -> names.get(i).startsWith(ATTRIBUTE) && !fields.get(i).isBlank())
        .mapToObj(
            i ->
                new NewAttribute(names.get(i).substring(ATTRIBUTE.length()), fields.get(i).strip()))
        .toList();
  }

  private static String quoted(String name) {
    return DisplayText.cut(name, 60);
  }

  private String field(String name, List<String> fields) {
    int index = names.indexOf(name);
    return index < 0 ? "" : fields.get(index).strip();
  }
}

package io.github.filterspec.sample.cli.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.filterspec.sample.botpenguin.NewContact;
import io.github.filterspec.sample.cli.output.RefusedException;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The contacts in a CSV file.
 *
 * @param lines the lines after the header
 * @param sha256 the hash of the file, in hexadecimal digits
 */
public record CsvContacts(List<Line> lines, String sha256) {
  private static final int MOST_BYTES = 16 * 1024 * 1024;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final CsvReader.CsvReaderBuilder CSV =
      CsvReader.builder()
          .allowUnclosedQuote(false)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE);

  /**
   * Reads a file.
   *
   * @throws WrongUsageException if the header is wrong
   * @throws RefusedException if the file cannot be read as CSV
   */
  public static CsvContacts read(Path file) {
    try {
      byte[] bytes = bytes(file);
      String text = withoutByteOrderMark(text(bytes));
      return new CsvContacts(lines(CSV.ofCsvRecord(text).iterator()), hash(bytes));
    } catch (NoSuchFileException e) {
      throw new RefusedException("there is no file " + file);
    } catch (IOException e) {
      throw RefusedException.cannotRead(file, e);
    } catch (CsvParseException e) {
      throw new RefusedException(file + " cannot be read: " + e.getMessage());
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new RefusedException(
            file + " is larger than 16 MiB. Split the file and import the parts.");
      }
      return bytes;
    }
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static List<Line> lines(Iterator<CsvRecord> records) {
    if (!records.hasNext()) {
      throw new WrongUsageException("the file is empty: its first line must name the columns");
    }
    CsvHeader header = CsvHeader.of(records.next().getFields());
    List<Line> lines = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    while (records.hasNext()) {
      CsvRecord row = records.next();
      Line line = header.line(Math.toIntExact(row.getStartingLineNumber()), row.getFields());
      lines.add(unlessSeen(line, seen));
    }
    return lines;
  }

  private static Line unlessSeen(Line line, Map<String, Integer> seen) {
    if (!line.isGood()) {
      return line;
    }
    var phone = line.contact().profile().userDetails().contact().phone();
    Integer first = seen.putIfAbsent(phone.prefix() + phone.number(), line.number());
    return first == null ? line : Line.bad(line.number(), "the same phone as in line " + first);
  }

  /** A line of a CSV file, with either a contact or the description of a problem. */
  public static final class Line {
    private final int number;
    private final @Nullable NewContact contact;
    private final String problem;

    private Line(int number, @Nullable NewContact contact, String problem) {
      this.number = number;
      this.contact = contact;
      this.problem = problem;
    }

    static Line good(int number, NewContact contact) {
      return new Line(number, contact, "");
    }

    static Line bad(int number, String problem) {
      return new Line(number, null, problem);
    }

    /** Returns whether the line contains a contact. */
    public boolean isGood() {
      return contact != null;
    }

    /** Returns the line number in the CSV file. The first line of the file has the number 1. */
    public int number() {
      return number;
    }

    /** Returns the contact of a line that has no problem. */
    public NewContact contact() {
      return Objects.requireNonNull(contact);
    }

    /** Returns the problem of a line that contains no contact. */
    public String problem() {
      return problem;
    }
  }
}

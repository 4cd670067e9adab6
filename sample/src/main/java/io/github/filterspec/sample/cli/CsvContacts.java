package io.github.filterspec.sample.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Reads contacts from a CSV file, every line of it, good or bad. */
final class CsvContacts {
  private static final int MOST_BYTES = 16 * 1024 * 1024;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Strict where a mistake would change what is read: an open quote takes in all further lines. */
  private static final CsvReader.CsvReaderBuilder CSV =
      CsvReader.builder()
          .allowUnclosedQuote(false)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE);

  private CsvContacts() {}

  /**
   * Reads a file.
   *
   * @throws WrongUsageException if its header is not that of contacts
   * @throws RefusedException if it cannot be read as CSV
   */
  static List<CsvLine> read(Path file) {
    try {
      return lines(CSV.ofCsvRecord(withoutByteOrderMark(text(file))).iterator());
    } catch (NoSuchFileException e) {
      throw new RefusedException("there is no file " + file);
    } catch (IOException e) {
      throw new RefusedException(file + " cannot be read: " + FileTrouble.of(e));
    } catch (CsvParseException e) {
      throw new RefusedException(file + " cannot be read: " + e.getMessage());
    }
  }

  /** Reads the text of a file that may be endless, such as a device or a pipe. */
  private static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new RefusedException(
            file + " is larger than 16 MiB. Split the file and import the parts.");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static List<CsvLine> lines(Iterator<CsvRecord> records) {
    if (!records.hasNext()) {
      throw new WrongUsageException("the file is empty: its first line must name the columns");
    }
    CsvHeader header = CsvHeader.of(records.next().getFields());
    List<CsvLine> lines = new ArrayList<>();
    Map<String, Long> seen = new HashMap<>();
    while (records.hasNext()) {
      CsvRecord row = records.next();
      CsvLine line = header.line(row.getStartingLineNumber(), row.getFields());
      lines.add(unlessSeen(line, seen));
    }
    return lines;
  }

  private static CsvLine unlessSeen(CsvLine line, Map<String, Long> seen) {
    if (!line.isGood()) {
      return line;
    }
    var phone = line.contact().profile().userDetails().contact().phone();
    Long first = seen.putIfAbsent(phone.prefix() + phone.number(), line.number());
    return first == null ? line : CsvLine.bad(line.number(), "the same phone as in line " + first);
  }
}

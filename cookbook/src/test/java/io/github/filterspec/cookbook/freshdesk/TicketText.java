package io.github.filterspec.cookbook.freshdesk;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.InfixJudge;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Verdict;
import java.time.LocalDate;

/** A search in tickets, as Freshdesk's page describes it. */
final class TicketText extends InfixJudge {
  private final JsonNode ticket;

  private TicketText(String text, JsonNode ticket) {
    super(text, " AND ", " OR ", "no NOT");
    this.ticket = ticket;
  }

  /**
   * Judges a ticket, and refuses a search that Freshdesk would refuse.
   *
   * @param query the parameter of the URL, with its quotation marks
   */
  static Verdict judge(String query, JsonNode ticket) {
    if (query.length() < 3
        || query.length() > 512
        || !query.startsWith("\"")
        || !query.endsWith("\"")) {
      throw new Refusal(400, "query");
    }
    return new TicketText(query.substring(1, query.length() - 1), ticket).judge();
  }

  @Override
  protected Verdict condition() {
    String field = take("([a-z_0-9]+):");
    String sign = take("[<>]?");
    JsonNode value = ticket.path(field);
    boolean missing = value.isMissingNode() || value.isNull();
    if (sees("null")) {
      take("null");
      return Verdict.of(missing);
    }
    if (sees("'")) {
      String operand = take("'([^']*)'");
      return missing ? Verdict.UNCLEAR : Verdict.of(holds(field, value, sign, operand));
    }
    long operand = Long.parseLong(take("\\d+"));
    return missing
        ? Verdict.UNCLEAR
        : Verdict.of(fits(Long.compare(value.longValue(), operand), sign));
  }

  private static boolean holds(String field, JsonNode value, String sign, String operand) {
    if (field.equals("created_at")) {
      return fits(LocalDate.parse(value.textValue()).compareTo(LocalDate.parse(operand)), sign);
    }
    return value.isArray()
        ? value.valueStream().anyMatch(each -> each.textValue().equals(operand))
        : value.textValue().equals(operand);
  }

  private static boolean fits(int order, String sign) {
    return sign.equals(">") ? order >= 0 : sign.equals("<") ? order <= 0 : order == 0;
  }
}

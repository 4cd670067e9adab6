package desk;

import lombok.Data;

/** An item: Lombok makes all that Jackson needs. */
@Data
class Ticket {
  private String id;
}

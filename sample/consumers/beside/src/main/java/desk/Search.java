package desk;

import java.util.List;
import lombok.Value;

/** What the user's own code searches by. */
@Value
class Search {
  List<String> tags;
  List<RuleRecord> rules;
}

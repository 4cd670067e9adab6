package desk;

import io.soabase.recordbuilder.core.RecordInterface;

/** A value: RecordBuilder makes {@code RuleRecord} of it. */
@RecordInterface
interface Rule {
  String field();

  String value();
}

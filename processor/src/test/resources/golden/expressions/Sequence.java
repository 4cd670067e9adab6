package crm;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;
import io.github.filterspec.Param;
import io.github.filterspec.Required;

/** A sequence, which carries an expression of another spec. */
@FilterSpec
@JsonBody
public interface Sequence {
  @Param @Required
  String name();

  @Param
  ContactsFilter filter();
}

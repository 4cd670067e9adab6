package crm;

import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.NormalForm;
import io.github.filterspec.Matches;
import io.github.filterspec.TaggedConditions;

/** The other normal form, and no more than ten groups. */
@FilterSpec
@TaggedConditions(
    form = NormalForm.AND_OF_ORS,
    groups = "condition_groups",
    conditions = "conditions",
    tag = "kind",
    maxGroups = 10)
interface Profiles {
  @Filter
  @Matches("[A-Z].*")
  String city();
}

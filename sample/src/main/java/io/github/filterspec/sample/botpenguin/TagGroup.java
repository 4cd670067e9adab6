package io.github.filterspec.sample.botpenguin;

import java.util.List;

/**
 * One entry of the filter {@code tagsV2}: conditions on a contact's tags. Several entries must all
 * hold, says the vendor.
 *
 * @param filters the conditions, at least one
 */
public record TagGroup(List<TagCondition> filters) {

  /**
   * A group that is satisfied by any one of some tags.
   *
   * @param tags the names of the tags
   * @return the group
   */
  public static TagGroup is(List<String> tags) {
    return new TagGroup(List.of(new TagCondition(TagOperator.IS, tags)));
  }
}

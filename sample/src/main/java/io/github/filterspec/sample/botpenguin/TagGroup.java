package io.github.filterspec.sample.botpenguin;

import java.util.List;

/**
 * One entry of the filter {@code tagsV2}: conditions on a contact's tags. By the vendor's page, all
 * entries must hold.
 *
 * @param filters the conditions, at least one
 */
public record TagGroup(List<TagCondition> filters) {

  /**
   * Returns a group that one of the tags satisfies.
   *
   * @param tags the names of the tags
   * @return the group
   */
  public static TagGroup is(List<String> tags) {
    return new TagGroup(List.of(new TagCondition(TagOperator.IS, tags)));
  }
}

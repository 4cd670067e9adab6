package io.github.filterspec.sample.botpenguin;

import java.util.List;

/**
 * A group of conditions on the tags of a contact. The filter {@code tagsV2} has a list of groups,
 * and a contact must satisfy all groups.
 *
 * @param filters the conditions; at least one condition is required
 */
public record TagGroup(List<TagCondition> filters) {

  /**
   * Returns a group for contacts that have one of the given tags.
   *
   * @param tags the names of the tags
   * @return the group
   */
  public static TagGroup is(List<String> tags) {
    return new TagGroup(List.of(new TagCondition(TagOperator.IS, tags)));
  }
}

package io.github.filterspec.sample.botpenguin;

import java.util.List;

/**
 * A condition on a contact's tags.
 *
 * @param operator the operator
 * @param tags the names of the tags, at least one
 */
public record TagCondition(TagOperator operator, List<String> tags) {}

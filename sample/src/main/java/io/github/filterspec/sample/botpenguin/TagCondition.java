package io.github.filterspec.sample.botpenguin;

import java.util.List;

/**
 * A condition on the tags of a contact.
 *
 * @param operator the operator
 * @param tags the names of the tags; at least one name is required
 */
public record TagCondition(TagOperator operator, List<String> tags) {}

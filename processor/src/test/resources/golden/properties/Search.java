package search;

import io.github.filterspec.ConditionFields;
import io.github.filterspec.PropertyGroups;

/** The wire form of all searches of this API. */
@PropertyGroups(
    conditions = "filters",
    maxGroups = 5,
    maxPerGroup = 6,
    maxConditions = 18,
    condition =
        @ConditionFields(
            property = "propertyName",
            operator = "operator",
            operand = "value",
            operands = "values",
            second = "highValue"))
@interface Search {}

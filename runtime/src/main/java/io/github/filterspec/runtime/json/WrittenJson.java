package io.github.filterspec.runtime.json;

/**
 * A wrapper of a generated value that Jackson 3 writes. Jackson 2 needs no wrapper.
 *
 * @param value the value
 */
@tools.jackson.databind.annotation.JsonSerialize(using = Jackson3Writer.class)
record WrittenJson(JsonWritable value) {}

package io.github.filterspec.runtime.internal;

import io.github.filterspec.runtime.wire.JsonWritable;

/**
 * A value on its way to Jackson 3. Jackson 2 writes the value directly.
 *
 * @param value the value
 */
@tools.jackson.databind.annotation.JsonSerialize(using = Jackson3Writer.class)
public record WrittenJson(JsonWritable value) {}

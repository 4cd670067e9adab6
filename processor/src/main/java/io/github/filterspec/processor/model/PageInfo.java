package io.github.filterspec.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * The parts of an answer beside its items, from a {@code @PageInfo}.
 *
 * @param type the type of the parts
 * @param problem the reason why the type is not allowed; empty if the type is allowed
 * @param besideItems false if the whole answer is the array of items, so there are no parts
 */
public record PageInfo(TypeName type, String problem, boolean besideItems) {}

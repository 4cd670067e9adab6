package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * An annotation that declares the API of a spec.
 *
 * @param declared true if the annotation has {@code @Api}; false if the user probably forgot
 *     {@code @Api}
 * @param bearer true if requests to the API contain a bearer token
 */
public record ApiAnnotation(ClassName type, boolean declared, boolean bearer) {}

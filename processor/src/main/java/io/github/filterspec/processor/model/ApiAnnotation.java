package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * An annotation on a spec that has {@code @Api}, or that probably has to have it.
 *
 * @param type the annotation
 * @param declared whether the annotation has {@code @Api}
 * @param bearer whether its requests have a bearer token
 */
public record ApiAnnotation(ClassName type, boolean declared, boolean bearer) {}

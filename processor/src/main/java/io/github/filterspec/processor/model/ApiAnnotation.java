package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * An annotation on a spec that is an API, or in a bad spec may have been meant to be one.
 *
 * @param type the annotation
 * @param declared whether it carries {@code @Api}
 * @param bearer whether its requests carry a bearer token
 */
public record ApiAnnotation(ClassName type, boolean declared, boolean bearer) {}

/** Tests of models and of the texts in their messages. */
@NullMarked
package io.github.filterspec.processor.model;

import org.jspecify.annotations.NullMarked;

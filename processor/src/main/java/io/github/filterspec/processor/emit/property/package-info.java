/**
 * The emitters of kinds of properties, and of expressions that combine conditions on properties.
 */
@NullMarked
package io.github.filterspec.processor.emit.property;

import org.jspecify.annotations.NullMarked;

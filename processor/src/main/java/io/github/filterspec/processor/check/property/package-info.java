/** The rules for kinds of properties, and for specs whose members are properties. */
@NullMarked
package io.github.filterspec.processor.check.property;

import org.jspecify.annotations.NullMarked;

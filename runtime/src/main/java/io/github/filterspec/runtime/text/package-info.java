/**
 * The handling of text that comes from outside: JSON and times are parsed strictly, and foreign
 * text is made safe for messages. The package {@code text} is internal, and uses no other package
 * of the runtime.
 */
@NullMarked
package io.github.filterspec.runtime.text;

import org.jspecify.annotations.NullMarked;

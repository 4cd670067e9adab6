/**
 * The handling of foreign text: JSON and times are parsed strictly, and other texts are made safe
 * for messages. The package {@code runtime.text} is internal, and uses no other package of the
 * runtime.
 */
@NullMarked
package io.github.filterspec.runtime.text;

import org.jspecify.annotations.NullMarked;

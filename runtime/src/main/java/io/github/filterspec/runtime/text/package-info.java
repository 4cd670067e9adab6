/**
 * Text that comes from outside: strict parsing of JSON and of times, and foreign text that is made
 * safe for messages. This package is internal, and uses no other package of the runtime.
 */
@NullMarked
package io.github.filterspec.runtime.text;

import org.jspecify.annotations.NullMarked;

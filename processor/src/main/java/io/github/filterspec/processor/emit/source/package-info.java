/** Parts of generated source that all emitters use: names, literals, Javadoc, codecs and files. */
@NullMarked
package io.github.filterspec.processor.emit.source;

import org.jspecify.annotations.NullMarked;

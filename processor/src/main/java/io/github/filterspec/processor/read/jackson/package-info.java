/** Jackson's annotations on types of the user: which are followed, and which are errors. */
@NullMarked
package io.github.filterspec.processor.read.jackson;

import org.jspecify.annotations.NullMarked;

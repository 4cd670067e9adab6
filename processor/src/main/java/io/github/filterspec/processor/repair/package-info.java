/** The repair of a spec with problems, so that a skeleton can be generated. */
@NullMarked
package io.github.filterspec.processor.repair;

import org.jspecify.annotations.NullMarked;

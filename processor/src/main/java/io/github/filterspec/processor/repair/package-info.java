/** The repair of specs with problems. The result is a skeleton. */
@NullMarked
package io.github.filterspec.processor.repair;

import org.jspecify.annotations.NullMarked;

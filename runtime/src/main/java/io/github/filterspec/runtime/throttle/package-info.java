/**
 * The limits on attempts: the number of attempts in a period, and the number of attempts that run
 * at the same time. The package {@code runtime.throttle} also contains the timer of the waiting
 * times. The package {@code runtime.throttle} is internal. Of the other internal packages, it uses
 * only {@code runtime.failure}.
 */
@NullMarked
package io.github.filterspec.runtime.throttle;

import org.jspecify.annotations.NullMarked;

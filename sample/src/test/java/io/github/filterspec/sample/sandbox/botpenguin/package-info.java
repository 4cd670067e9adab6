/** Tests of the BotPenguin sandbox with the JDK's HTTP client. */
@NullMarked
package io.github.filterspec.sample.sandbox.botpenguin;

import org.jspecify.annotations.NullMarked;

/** What the sandbox's BotPenguin promises, asked with nothing but the JDK's own client. */
@NullMarked
package io.github.filterspec.sample.sandbox.botpenguin;

import org.jspecify.annotations.NullMarked;

/**
 * A sandbox that plays the vendors' APIs over real HTTP on the loopback interface.
 *
 * <p>It judges the raw JSON of a request by the vendor's own rules and shares no code with the
 * queries it judges: a request that it accepts and answers rightly is right by the documentation,
 * not by agreement with its sender.
 *
 * <pre>
 * {@code Sandbox}      what programs start
 * {@code server}       what every request passes, whichever API it is for
 * {@code botpenguin}   BotPenguin's six inbox endpoints, and an account's contacts
 * {@code opencx}       OpenCX's list of contact segments
 * </pre>
 *
 * <p>Where the vendors' pages are silent the sandbox takes the strict reading; each class says
 * which of its rules are documented and which are <em>our choice</em>.
 */
@NullMarked
package io.github.filterspec.sample.sandbox;

import org.jspecify.annotations.NullMarked;

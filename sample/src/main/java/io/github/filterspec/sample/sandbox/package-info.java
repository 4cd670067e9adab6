/**
 * A sandbox that imitates the vendors' APIs over HTTP on the loopback interface.
 *
 * <p>It checks the raw JSON of a request by the vendor's documentation, and shares no code with the
 * generated queries. So a query that works here follows the documentation.
 *
 * <pre>
 * {@code Sandbox}      the class that programs start
 * {@code server}       the HTTP server of both APIs
 * {@code botpenguin}   BotPenguin's six inbox endpoints, and an account's contacts
 * {@code opencx}       OpenCX's list of contact segments
 * </pre>
 *
 * <p>Where the vendors' pages leave a question open, the sandbox is strict. Each class lists which
 * of its rules are documented and which are <em>our choice</em>.
 */
@NullMarked
package io.github.filterspec.sample.sandbox;

import org.jspecify.annotations.NullMarked;

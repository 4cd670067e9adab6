/**
 * The command-line program: asks for contacts with generated queries, in the sandbox or in a real
 * account.
 *
 * <pre>
 * {@code Main}             arguments in, exit code out
 *   -&gt; {@code DemoCommand}  the story on one screen
 *   -&gt; {@code FindCommand}  {@code FilterOptions} -&gt; query -&gt; {@code Connection} -&gt; {@code ContactOutput}
 *   -&gt; {@code SegmentsCommand}, {@code ChatsCommand}, {@code ExportCommand}  other queries, other places for the answer
 *   -&gt; {@code ImportCommand}  {@code CsvContacts} -&gt; command -&gt; what became of each line
 *   -&gt; {@code SetStatusCommand}, {@code UpdateLeadCommand}  options -&gt; command -&gt; {@code ReceiptLine}
 * </pre>
 *
 * <p>It is a caller like any other: it builds queries, and leaves JSON, keys and pages to the
 * library. Only the demo's warning example edits a body by hand.
 */
@NullMarked
package io.github.filterspec.sample.cli;

import org.jspecify.annotations.NullMarked;

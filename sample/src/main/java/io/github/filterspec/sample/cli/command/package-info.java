/**
 * The commands of the program: options in, a query or a command to the API, output.
 *
 * <pre>
 * {@code RootCommand}        all commands; without a command it runs the demo
 *   -&gt; {@code DemoCommand}     spec, query, JSON and answer on one screen
 *   -&gt; {@code FindCommand}     {@code FilterOptions} -&gt; query -&gt; {@code ContactOutput}
 *   -&gt; {@code SegmentsCommand}, {@code ChatsCommand}, {@code ExportCommand}  other queries, other outputs
 *   -&gt; {@code ImportCommand}   {@code CsvContacts} -&gt; command -&gt; one line for each contact
 *   -&gt; {@code SetStatusCommand}, {@code UpdateLeadCommand}  options -&gt; command -&gt; {@code ReceiptLine}
 *   -&gt; {@code ContactSegmentsCommand}, {@code ExpressionCommand}  OpenCX
 * </pre>
 */
@NullMarked
package io.github.filterspec.sample.cli.command;

import org.jspecify.annotations.NullMarked;

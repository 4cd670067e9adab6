/**
 * The annotations of filter specs. A filter spec describes the filters of an HTTP API as a Java
 * interface.
 *
 * <p>A <em>filter spec</em> is an interface whose methods are its <em>members</em>. The return type
 * of a spec method is the type of the member's value. An annotation on each spec method says what
 * kind of member the method is, such as a filter or a parameter. One annotation on the interface
 * names the <em>wire form</em>, that is, the way in which the members are written into a request:
 *
 * <pre>{@code
 * @FilterSpec
 * @ActiveKeys("applicableFilters")
 * public interface Contacts {
 *   @Filter Set<String> tags();
 *   @Flag("isOnline") boolean online();
 * }
 * }</pre>
 *
 * <p>From the spec {@code Contacts}, the processor generates {@code ContactsFilter}, an immutable
 * value that has a builder:
 *
 * <pre>{@code
 * ContactsFilter.builder().tags("vip").online().build().toJson()
 * }</pre>
 *
 * <pre>{@code
 * {"applicableFilters":["tags","isOnline"],"tags":["vip"],"isOnline":true}
 * }</pre>
 *
 * <table>
 * <caption>The annotations and their places</caption>
 * <tr><th>on the interface</th><td>{@link io.github.filterspec.FilterSpec}, one wire form
 *     ({@link io.github.filterspec.ActiveKeys}, {@link io.github.filterspec.JsonBody}, {@link
 *     io.github.filterspec.QueryParameters}, {@link io.github.filterspec.TaggedConditions}, {@link io.github.filterspec.PropertyGroups}, {@link io.github.filterspec.ConnectedConditions}, {@link io.github.filterspec.PropertyTree}, {@link io.github.filterspec.OperatorKeys}, {@link io.github.filterspec.InfixText}), {@link io.github.filterspec.Constant}, and for a query (or, with {@link io.github.filterspec.ReadsOne}, for a lookup, or, with {@link io.github.filterspec.Writes}, for a command)
 *     {@link io.github.filterspec.Reads}, {@link io.github.filterspec.NextPage}, {@link io.github.filterspec.LastPage}, {@link io.github.filterspec.PageCap}, {@link io.github.filterspec.PageInfo} and the API's own annotation</td></tr>
 * <tr><th>on a method</th><td>one of {@link io.github.filterspec.Filter}, {@link
 *     io.github.filterspec.Flag}, {@link io.github.filterspec.Param}, {@link
 *     io.github.filterspec.PathParam}, {@link io.github.filterspec.HeaderParam}, {@link
 *     io.github.filterspec.WholeBody}, {@link io.github.filterspec.CustomParam}, {@link io.github.filterspec.PageNumber}, {@link io.github.filterspec.Offset}, {@link io.github.filterspec.Cursor}, {@link
 *     io.github.filterspec.PageSize}, {@link io.github.filterspec.Property}, {@link io.github.filterspec.CustomProperty}; in addition {@link io.github.filterspec.Key}, {@link
 *     io.github.filterspec.Required}, {@link io.github.filterspec.DefaultValue}, {@link io.github.filterspec.Ends}, {@link
 *     io.github.filterspec.Unset}, {@link io.github.filterspec.Matches}, {@link io.github.filterspec.WrittenAs}, {@link io.github.filterspec.Elements}, {@link io.github.filterspec.InUrl}, {@link io.github.filterspec.Clearable}</td></tr>
 * <tr><th>on an interface that is a kind of property</th><td>{@link io.github.filterspec.Operators}, and on
 *     its methods {@link io.github.filterspec.Operator}</td></tr>
 * <tr><th>on the API's own annotation</th><td>{@link io.github.filterspec.Api}, and its parts: {@link
 *     io.github.filterspec.SignIn}, {@link io.github.filterspec.ConstantHeader}, {@link
 *     io.github.filterspec.Envelope}, {@link io.github.filterspec.ErrorShape}, {@link
 *     io.github.filterspec.RateLimit}, {@link io.github.filterspec.MediaTypes}; the parts except
 *     {@code SignIn} on a spec replace those of its API</td></tr>
 * </table>
 */
package io.github.filterspec;

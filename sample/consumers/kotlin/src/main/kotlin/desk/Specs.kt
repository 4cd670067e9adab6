package desk

import io.github.filterspec.ActiveKeys
import io.github.filterspec.Api
import io.github.filterspec.Reads
import io.github.filterspec.Filter
import io.github.filterspec.FilterSpec
import io.github.filterspec.Flag
import io.github.filterspec.HttpMethod
import io.github.filterspec.PageNumber
import io.github.filterspec.SignIn

@Api
@SignIn(SignIn.Scheme.BEARER)
annotation class HelpDesk

data class Ticket(val id: String = "")

enum class Status { OPEN, DONE }

/** Filters that a search and a stored view have in common. */
@FilterSpec
@ActiveKeys("active")
interface Tickets {
    @Filter
    fun status(): Set<@JvmWildcard Status>

    @Filter
    fun rules(): MutableList<out Rule>

    @Flag
    fun unread(): Boolean
}

/** The search. */
@FilterSpec
@HelpDesk
@ActiveKeys("active")
@Reads(method = HttpMethod.POST, path = "tickets/search", items = Ticket::class)
interface TicketSearch : Tickets {
    @PageNumber(first = 1)
    fun page(): Int
}

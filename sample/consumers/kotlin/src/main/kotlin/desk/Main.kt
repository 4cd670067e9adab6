package desk

import com.fasterxml.jackson.databind.ObjectMapper
import io.github.filterspec.runtime.FilterspecConverterFactory
import retrofit2.Retrofit

/** Writes a query, reads an item, and lets Retrofit judge the service. */
fun main() {
    val stored = TicketsFilter.builder().rules(Rule("tag", "vip")).build()
    val query = TicketSearchQuery.builder().filters(stored).status(Status.OPEN, Status.DONE).unreadIf(false).build()

    expect(
        """{"active":["rules","status"],"page":1,"rules":[{"field":"tag","value":"vip"}],"status":["DONE","OPEN"],"unread":false}""",
        query.toJson(),
    )
    expect(setOf(Status.OPEN, Status.DONE), query.status())
    expect(Ticket("a"), ObjectMapper().readValue("""{"id":"a"}""", TicketSearchService.ENDPOINT.item()))
    Retrofit.Builder()
        .baseUrl("http://localhost/")
        .addConverterFactory(FilterspecConverterFactory.create())
        .validateEagerly(true)
        .build()
        .create(TicketSearchService::class.java)
}

private fun expect(expected: Any, actual: Any) = check(expected == actual) { "expected $expected\n but was $actual" }

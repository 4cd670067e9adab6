package desk

import com.fasterxml.jackson.databind.ObjectMapper
import com.sun.net.httpserver.HttpServer
import io.github.filterspec.runtime.ApiClient
import io.github.filterspec.runtime.FilterspecConverterFactory
import java.net.InetAddress
import java.net.InetSocketAddress
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import retrofit2.Retrofit

/** Writes a query, reads an item, lets Retrofit judge the service, and queries with coroutines. */
fun main() {
    val stored = TicketsFilter.builder().rules(Rule("tag", "vip")).build()
    val query = TicketSearchQuery.builder().filters(stored).status(Status.OPEN, Status.DONE).unreadIf(false).build()

    expect(
        """{"active":["rules","status"],"page":1,"rules":[{"field":"tag","value":"vip"}],"status":["DONE","OPEN"],"unread":false}""",
        query.toJson(),
    )
    expect(setOf(Status.OPEN, Status.DONE), query.status())
    expect(query, search(rules = listOf(Rule("tag", "vip")), status = setOf(Status.OPEN, Status.DONE)))
    expect(Ticket("a"), ObjectMapper().readValue("""{"id":"a"}""", TicketSearchService.ENDPOINT.item()))
    Retrofit.Builder()
        .baseUrl("http://localhost/")
        .addConverterFactory(FilterspecConverterFactory.create())
        .validateEagerly(true)
        .build()
        .create(TicketSearchService::class.java)
    queryWithCoroutines(query)
}

/** A function with default arguments: a filter that is not passed is not set. */
fun search(
    status: Set<Status> = emptySet(),
    rules: List<Rule> = emptyList(),
    unread: Boolean = false,
): TicketSearchQuery =
    TicketSearchQuery.builder().statusIfPresent(status).rulesIfPresent(rules).unreadIf(unread).build()

private fun queryWithCoroutines(query: TicketSearchQuery) {
    val server = server(pages = listOf("""[{"id":"a"},{"id":"b"}]""", """[{"id":"c"}]""", "[]"))
    try {
        ApiClient.builder(HelpDesk::class.java, "http://localhost:${server.address.port}").token("secret").build().use { client ->
            runBlocking {
                expect(listOf(Ticket("a"), Ticket("b")), client.awaitPage(query).toList())
                expect(listOf("a", "b", "c"), client.flow(query).toList().map { it.id })
            }
        }
    } finally {
        server.stop(0)
    }
}

/** A help desk with these pages. */
private fun server(pages: List<String>): HttpServer {
    val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
    server.createContext("/tickets/search") { exchange ->
        val body = exchange.requestBody.readAllBytes().decodeToString()
        val page = Regex("\"page\":(\\d+)").find(body)!!.groupValues[1].toInt()
        val answer = pages[page - 1].encodeToByteArray()
        exchange.responseHeaders.add("Content-Type", "application/json")
        exchange.sendResponseHeaders(200, answer.size.toLong())
        exchange.responseBody.use { it.write(answer) }
    }
    server.start()
    return server
}

private fun expect(expected: Any, actual: Any) = check(expected == actual) { "expected $expected\n but was $actual" }

package desk

import io.github.filterspec.runtime.ApiClient
import io.github.filterspec.runtime.Page
import io.github.filterspec.runtime.Query
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.asFlow
import kotlinx.coroutines.flow.flowOn
import kotlinx.coroutines.future.await

/** Suspends until the page is there. If the coroutine is cancelled, the call is too. */
suspend fun <T : Any> ApiClient.awaitPage(query: Query<T>): Page<T> = pageAsync(query).await()

/** The items of all pages. A page is requested when the collector needs it. */
fun <T : Any> ApiClient.flow(query: Query<T>): Flow<T> = items(query).asFlow().flowOn(Dispatchers.IO)

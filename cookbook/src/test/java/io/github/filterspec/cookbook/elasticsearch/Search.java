package io.github.filterspec.cookbook.elasticsearch;

import static io.github.filterspec.HttpMethod.POST;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.Cursor;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;
import io.github.filterspec.LastPage;
import io.github.filterspec.PageInfo;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.PathParam;
import io.github.filterspec.Reads;
import io.github.filterspec.Required;
import java.util.List;
import java.util.Map;

/**
 * The search in an index (<a
 * href="https://www.elastic.co/docs/reference/elasticsearch/rest-apis/paginate-search-results">Paginate
 * search results</a>). A page begins after the sort values of the last document of the page before.
 * Sort by a field whose values are unique at the end, such as {@code id}, so that no document is
 * lost between two pages.
 */
@FilterSpec
@Elasticsearch
@JsonBody
@Reads(method = POST, path = "{index}/_search", items = Search.Hit.class)
@LastPage(shorter = true, pageSize = 10)
@PageInfo(Search.Found.class)
public interface Search {
  @PathParam
  String index();

  /** The query. Without a query, Elasticsearch finds all documents. */
  @Param("query")
  DocumentsFilter where();

  @Param
  @Required
  List<Map<String, String>> sort();

  @Cursor(value = "search_after", lastItem = "sort")
  List<Object> searchAfter();

  @PageSize(max = 10_000)
  int size();

  /** The parts of an answer that are not documents. */
  record Found(Hits hits) {
    /** The number of documents that the search finds. */
    record Hits(Total total) {}

    /** The relation is {@code gte} if more documents may be found. */
    record Total(long value, String relation) {}
  }

  /** A document. */
  record Hit(@JsonProperty("_id") String id, @JsonProperty("_source") Map<String, Object> source) {}
}

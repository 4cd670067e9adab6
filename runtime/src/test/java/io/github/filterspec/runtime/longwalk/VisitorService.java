package io.github.filterspec.runtime.longwalk;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.QueryMap;

/** The Retrofit service of {@link VisitorQuery}, in the shape that the processor generates. */
interface VisitorService {
  EndpointDefinition ENDPOINT = VisitorQuery.ENDPOINT;

  @GET("visitors")
  @EndpointOf(VisitorService.class)
  Call<Page<Visitor>> visitors(@QueryMap Map<String, String> parameters);
}

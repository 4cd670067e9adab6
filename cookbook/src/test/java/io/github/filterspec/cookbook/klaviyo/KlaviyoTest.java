package io.github.filterspec.cookbook.klaviyo;

import static io.github.filterspec.cookbook.klaviyo.PeopleFilter.createdAt;

import io.github.filterspec.cookbook.klaviyo.Profiles.Profile;
import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.runtime.ApiClient;
import java.time.Instant;

/** The profiles of an account are read to the end. */
public final class KlaviyoTest extends WalkTest<Profile> {

  @Override
  protected KlaviyoStandIn standIn(int items) {
    return new KlaviyoStandIn(items);
  }

  @Override
  protected ApiClient.Builder client(String url) {
    return ApiClient.builder(Klaviyo.class, url).token("pk_123");
  }

  @Override
  protected ProfilesQuery query() {
    return ProfilesQuery.builder()
        .filter(createdAt().after(Instant.parse("2026-05-01T00:00:00Z")))
        .fields(Profiles.Attribute.email)
        .pageSize(3)
        .build();
  }

  @Override
  protected int number(Profile item) {
    return Integer.parseInt(item.id().replaceFirst(".*P", ""));
  }
}

package io.github.filterspec.cookbook.klaviyo;

import static io.github.filterspec.Elements.Form.JOINED;

import io.github.filterspec.Elements;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.NextPage;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.Reads;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The profiles of an account (<a
 * href="https://developers.klaviyo.com/en/reference/get_profiles">Get profiles</a>). The answer has
 * the URL of the next page, and {@code null} on the last page.
 */
@FilterSpec
@Klaviyo
@QueryParameters
@Reads(path = "api/profiles", items = Profiles.Profile.class)
@NextPage(url = "links.next")
public interface Profiles {
  @Filter
  PeopleFilter filter();

  /** The attributes of each profile in the answer. */
  @Param("fields[profile]")
  @Elements(JOINED)
  Set<Attribute> fields();

  @Param
  String sort();

  @PageSize(value = "page[size]", max = 100)
  int pageSize();

  /** Some of the attributes that an answer can contain. */
  enum Attribute {
    created,
    email,
    external_id,
    updated
  }

  /** A profile. */
  record Profile(String id, Attributes attributes) {
    /** The attributes that the query asks for. */
    record Attributes(@Nullable String email) {}
  }
}

package io.github.filterspec.cookbook.mailchimp;

import static io.github.filterspec.Elements.Form.JOINED;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.Elements;
import io.github.filterspec.Envelope;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.LastPage;
import io.github.filterspec.Offset;
import io.github.filterspec.PageInfo;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.PathParam;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.Reads;
import java.time.Instant;
import java.util.List;

/**
 * The members of an audience (<a
 * href="https://mailchimp.com/developer/marketing/api/list-members/list-members-info/">List members
 * info</a>).
 */
@FilterSpec
@Mailchimp
@QueryParameters
@Envelope(data = "members")
@Reads(path = "3.0/lists/{list}/members", items = Members.Member.class)
@LastPage(total = "total_items")
@PageInfo(Members.Found.class)
public interface Members {
  @PathParam
  String list();

  @Filter
  Status status();

  /** The earliest time of the last change. */
  @Filter("since_last_changed")
  Instant sinceLastChanged();

  /** The fields of the answer, such as {@code members.id}; the total must be one of them. */
  @Param
  @Elements(JOINED)
  List<String> fields();

  @PageSize(max = 1_000)
  int count();

  @Offset
  int offset();

  /** The state of a member. */
  enum Status {
    subscribed,
    unsubscribed,
    cleaned,
    pending
  }

  /** The parts of an answer that are not items. */
  record Found(@JsonProperty("total_items") int totalItems) {}

  /** A member. */
  record Member(String id, @JsonProperty("email_address") String emailAddress) {}
}

package io.github.filterspec.sample.botpenguin;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.Envelope;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;
import io.github.filterspec.WholeBody;
import io.github.filterspec.Writes;
import java.util.List;

/**
 * Imports contacts into the account.
 *
 * <p>Older pages of the vendor's documentation show the answer {@code
 * {"status":"success","message":…}}. Newer pages of the documentation do not show the answer to an
 * import, so the spec accepts both the older answer and the envelope that all other endpoints have.
 */
@FilterSpec
@BotPenguin
@JsonBody
@Writes(method = POST, path = "inbox/users/import")
@Envelope(success = "success", message = "message", status = "code", data = "data")
@Envelope(success = "status", successIs = "success", message = "message")
public interface ImportUsers {

  /** The contacts to import. At least one contact is required. */
  @WholeBody
  List<NewContact> contacts();
}

package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a contact is: the vendor's "profile Object".
 *
 * @param userDetails name, address, tags and attributes
 * @param notes what agents noted
 * @param marketing what it visited
 * @param device what it was using
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Profile(
    @Nullable UserDetails userDetails,
    List<Note> notes,
    @Nullable Marketing marketing,
    @Nullable Device device) {

  /** A profile; notes that an answer leaves out are empty. */
  public Profile {
    notes = Lists.orEmpty(notes);
  }

  /**
   * What an agent noted.
   *
   * @param title its title
   * @param description its text
   * @param id the note
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Note(
      @Nullable String title,
      @Nullable String description,
      @JsonProperty("_id") @Nullable String id) {}

  /**
   * What a contact visited.
   *
   * @param urlsVisited the URLs of its session
   */
  public record Marketing(List<String> urlsVisited) {

    /** What was visited; nothing if an answer leaves it out. */
    public Marketing {
      urlsVisited = Lists.orEmpty(urlsVisited);
    }
  }

  /**
   * What a contact was using.
   *
   * @param device type and model
   * @param browser browser and version
   * @param ip its address
   * @param operatingSystem its operating system
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Device(
      @Nullable String device,
      @Nullable String browser,
      @Nullable String ip,
      @Nullable String operatingSystem) {}
}

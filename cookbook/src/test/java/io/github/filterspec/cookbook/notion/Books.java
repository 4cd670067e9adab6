package io.github.filterspec.cookbook.notion;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.CustomProperty;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Property;

/** Conditions on the pages of a database of books. */
@FilterSpec
@NotionFilter
public interface Books {
  @Property("Name")
  NotionFilter.Text title();

  @Property("Publisher")
  NotionFilter.Text publisher();

  @Property("Status")
  NotionFilter.Select status();

  @Property("Progress")
  NotionFilter.Status<Progress> progress();

  @Property("Amount")
  NotionFilter.Decimal amount();

  @Property("Tags")
  NotionFilter.MultiSelect tags();

  @Property("Billable")
  NotionFilter.Checkbox billable();

  @Property("created_time")
  NotionFilter.CreatedTime createdAt();

  /** A text property of the database. */
  @CustomProperty(pattern = ".+")
  NotionFilter.Text text(String name);

  /** A number property of the database. */
  @CustomProperty(pattern = ".+")
  NotionFilter.Decimal decimal(String name);

  /** The progress of a book. */
  enum Progress {
    @JsonProperty("Not started")
    NOT_STARTED,
    @JsonProperty("Done")
    DONE
  }
}

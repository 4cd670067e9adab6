import io.github.filterspec.*;
import java.util.Set;

@FilterSpec
@ActiveKeys("keys")
public interface Tickets {
  @Filter Set<String> getTags();
  @Filter @Key("labels") Set<String> getLabels();
  @Flag boolean getOnline();
  @Filter Set<String> getURL();
  @Filter Set<String> getDefault();
  @Filter("getIds") Set<String> getIds();
  @Filter Set<String> getaway();
  @Filter Set<String> get();
  @Flag boolean isUnread();
}

// Tickets.java:7:23 error: FS006: getTags() would be sent under the wire name "getTags". Rename getTags() to tags(), or write @Filter("getTags") to keep the wire name
// Tickets.java:8:38 error: FS006: getLabels() would be sent under the wire name "getLabels". Rename getLabels() to labels(), or write @Filter("getLabels") to keep the wire name
// Tickets.java:9:17 error: FS006: getOnline() would be sent under the wire name "getOnline". Rename getOnline() to online(), or write @Flag("getOnline") to keep the wire name
// Tickets.java:10:23 error: FS006: getURL() would be sent under the wire name "getURL". Rename getURL() to URL(), or write @Filter("getURL") to keep the wire name
// Tickets.java:11:23 error: FS006: getDefault() would be sent under the wire name "getDefault". Rename the method, or write @Filter("getDefault") to keep the wire name

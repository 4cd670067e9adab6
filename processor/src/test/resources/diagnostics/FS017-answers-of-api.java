package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@Api
@Envelope(data = "data..items", success = " ", status = ".code", message = "m.")
@ErrorShape(code = "error..code", message = " ", status = "status.", whenPresent = ".errors")
public @interface Shop {}

// Shop.java:11:18 error: FS017: the path "data..items" of the attribute "data" needs a name before and after each dot. Write a path such as meta.data
// Shop.java:11:43 error: FS017: the path " " of the attribute "success" is blank. Write a path such as meta.success
// Shop.java:11:76 error: FS017: the path "m." of the attribute "message" needs a name before and after each dot. Write a path such as meta.message
// Shop.java:11:57 error: FS017: the path ".code" of the attribute "status" needs a name before and after each dot. Write a path such as meta.status
// Shop.java:12:20 error: FS017: the path "error..code" of the attribute "code" needs a name before and after each dot. Write a path such as meta.code
// Shop.java:12:45 error: FS017: the path " " of the attribute "message" is blank. Write a path such as meta.message
// Shop.java:12:59 error: FS017: the path "status." of the attribute "status" needs a name before and after each dot. Write a path such as meta.status
// Shop.java:12:84 error: FS017: the path ".errors" of the attribute "whenPresent" needs a name before and after each dot. Write a path such as meta.whenPresent

import io.github.filterspec.*;

@Api
@MediaTypes({"text/javascript", "text/plain; charset=utf-8", "text/*", ""})
@interface Shop {}

@Api
@MediaTypes("json")
@interface Desk {}

// Shop.java:4:33 error: FS017: the media type "text/plain; charset=utf-8" has a parameter, but only the type and the subtype are compared. Write a media type such as text/plain
// Shop.java:4:62 error: FS017: the media type "text/*" has a wildcard, but a wildcard is not supported. Write a media type such as text/plain
// Shop.java:4:72 error: FS017: the media type "" does not have the form type/subtype. Write a media type such as text/plain
// Shop.java:8:13 error: FS017: the media type "json" does not have the form type/subtype. Write a media type such as text/plain

import io.github.filterspec.*;

@Api
@MediaTypes({"text/javascript", "text/plain; charset=utf-8", "text/*", ""})
@interface Shop {}

@Api
@MediaTypes("json")
@interface Desk {}

// Shop.java:4:33 error: FS017: the media type "text/plain; charset=utf-8" never matches. Write a type and a subtype without parameters, such as text/plain
// Shop.java:4:62 error: FS017: the media type "text/*" never matches. Write a type and a subtype without parameters, such as text/plain
// Shop.java:4:72 error: FS017: the media type "" never matches. Write a type and a subtype without parameters, such as text/plain
// Shop.java:8:13 error: FS017: the media type "json" never matches. Write a type and a subtype without parameters, such as text/plain

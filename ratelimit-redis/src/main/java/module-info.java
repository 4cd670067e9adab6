/** Rate limits that are stored in Redis, so that several processes can share a limit. */
// Bucket4j and Lettuce are automatic modules.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.github.filterspec.ratelimit.redis {
  exports io.github.filterspec.ratelimit.redis;

  requires transitive io.github.filterspec.runtime;
  requires transitive lettuce.core;
  requires io.github.bucket4j.core;
  requires io.github.bucket4j.lettuce;
  requires static org.jspecify;
}

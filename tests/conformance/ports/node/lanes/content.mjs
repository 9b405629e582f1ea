// The vectors of the kind `content` in the lane `pure`.
import { MAKERS, forMessages, forResponses } from "../content.mjs";
import { cachePrefix, cached } from "../cache-marks.mjs";
import { mediaType } from "../media-types.mjs";
import { bytesOf, differences, refusal } from "./differences.mjs";

export function pureContent({ given, expect }) {
  const run = () => outcome(given);
  return expect.refused ? refusal(expect.refused, run) : differences(expect, run());
}

function outcome({ function: name, content, url, text, file_id: fileId, name: fileName, options, part, parts, messages, tools, ttl }) {
  const bytes = content && bytesOf(content);
  switch (name) {
    case "media_type": return { media_type: mediaType(bytes) };
    case "cached": return { part: cached(part, ttl) };
    case "cache_prefix": return cachePrefix(messages, tools, ttl);
    case "for_responses": return { parts: forResponses(parts) };
    case "for_messages": return { parts: forMessages(parts) };
    default: return { part: MAKERS[name]({ bytes, url, text, fileId, name: fileName }, options) };
  }
}

// Content parts of chat, and the same as parts of responses and blocks of messages (kinds/content.md).
import { InvalidArgumentError } from "./errors.mjs";
import { isObject } from "./json.mjs";
import { DOCX, NAMES, PPTX, XLSX, decoded, mediaType, textType } from "./media-types.mjs";

const IMAGES = ["image/png", "image/jpeg", "image/webp", "image/gif"];
const SOUNDS = { "audio/wav": "wav", "audio/mpeg": "mp3", "audio/aiff": "aiff", "audio/aac": "aac", "audio/ogg": "ogg", "audio/flac": "flac", "audio/mp4": "m4a" };
const RAW = ["pcm16", "pcm24"];
const VIDEOS = ["video/mp4", "video/mpeg", "video/quicktime", "video/webm"];
const FILES = { "application/pdf": "document.pdf", [DOCX]: "document.docx", [XLSX]: "document.xlsx", [PPTX]: "document.pptx", "text/plain": "document.txt", "image/svg+xml": "image.svg" };
const ADVICE = {
  image: "make it smaller, pass its address, or allow more with max_bytes",
  audio: "make it smaller, or allow more with max_bytes",
  file: "make it smaller, upload it with files.upload and pass its file_id, pass its address, or allow more with max_bytes",
};
const TAKEN = { image: IMAGES, pdf: ["application/pdf"], audio: Object.keys(SOUNDS), video: VIDEOS, file: [...Object.keys(FILES), ...IMAGES, ...Object.keys(SOUNDS)], attachment: Object.keys(FILES), text: [] };

const refuse = (message) => {
  throw new InvalidArgumentError(message);
};

// What a source is: { bytes, name } or { url }.
function opened(what, { bytes, name, url }, maxBytes = 50 * 2 ** 20) {
  if (!Number.isInteger(maxBytes) || maxBytes < 1) refuse(`max_bytes must be a positive number of bytes, not ${maxBytes}`);
  if (url !== undefined && !/^data:/i.test(url)) {
    if (!/^https?:\/\/[^\s/?#]\S*$/i.test(url)) refuse(`${what}: ${url} is no complete address with http or https`);
    return { url };
  }
  const content = url === undefined ? bytes : ofDataURL(what, url);
  if (content.length === 0) refuse(`${what}: the content is empty`);
  if (content.length > maxBytes) refuse(`${what}: it has ${content.length} bytes, more than the ${maxBytes} bytes that are allowed; ${ADVICE[what] ?? ADVICE[what === "video" ? "image" : "file"]}`);
  return { bytes: content, name };
}

function ofDataURL(what, url) {
  const [, head, text] = /data:([^,]*),(.*)/is.exec(url) ?? refuse(`${what}: the data URL has no comma`);
  if (!/;base64$/i.test(head)) return Buffer.from(decodeURIComponent(text));
  if (text.length % 4 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) refuse(`${what}: the data URL has no valid base64`);
  return Buffer.from(text, "base64");
}

function fitting(what, { bytes, name = "" }, kinds = TAKEN[what]) {
  const kind = mediaType(bytes);
  if (kinds.includes(kind)) return kind;
  const other = ["image", "audio", "video", "pdf", "file"].find((one) => TAKEN[one].includes(kind)) ?? what;
  const wanted = what === "audio" ? `${Object.values(SOUNDS).join(", ")}, or raw samples with format ${RAW.join(" or ")}` : what;
  return refuse(`${what} ${name}: the content is not ${wanted}, but ${NAMES[kind] ?? kind ?? "of an unknown format"}; use content.${other}`);
}

const base64 = (bytes) => Buffer.from(bytes).toString("base64");
const dataURL = (kind, bytes) => `data:${kind};base64,${base64(bytes)}`;
const linked = (what, found) => found.url ?? dataURL(fitting(what, found), found.bytes);

function image(source, { detail, max_bytes } = {}) {
  const url = linked("image", opened("image", source, max_bytes));
  return { type: "image_url", image_url: detail === undefined ? { url } : { url, detail } };
}

function video(source, { max_bytes } = {}) {
  return { type: "video_url", video_url: { url: linked("video", opened("video", source, max_bytes)) } };
}

function audio(source, { format, max_bytes } = {}) {
  const found = opened("audio", source, max_bytes);
  if (found.url) refuse("audio: the API takes no address; download it, and pass the bytes");
  return { type: "input_audio", input_audio: { data: base64(found.bytes), format: soundOf(found, format) } };
}

function soundOf(found, format) {
  const known = [...Object.values(SOUNDS), ...RAW];
  if (format !== undefined && !known.includes(format)) refuse(`audio: format must be one of ${known.join(", ")}, not ${format}`);
  if (RAW.includes(format) || (format === "m4a" && mediaType(found.bytes) === "video/mp4")) return format;
  const name = SOUNDS[fitting("audio", found)];
  return format === undefined || format === name ? name : refuse(`audio: the content is ${name}, not ${format}`);
}

function fileOf(what, source, { filename, max_bytes } = {}, fileId = undefined) {
  const named = filename === undefined ? {} : { filename };
  if (fileId !== undefined) return { type: "file", file: { ...named, file_id: fileId } };
  if (source.bytes === undefined && source.url === undefined) refuse("file: pass a source, or the file_id of an uploaded file");
  const found = opened(what, source, max_bytes);
  return found.url ? { type: "file", file: { ...named, file_data: found.url } } : filePart(what, found, filename);
}

function filePart(what, found, filename) {
  const kind = fitting(what, found);
  const name = filename ?? found.name ?? FILES[kind] ?? `file.${kind.split("/")[1]}`;
  return { type: "file", file: { filename: name, file_data: dataURL(kind, found.bytes) } };
}

function text(source) {
  if (source.text !== undefined) return { type: "text", text: source.text };
  const { bytes } = opened("text", source);
  if (textType(bytes) === null) fitting("text", { ...source, bytes });
  return { type: "text", text: decoded(bytes).replace(/^\ufeff/, "") };
}

function attachment(source, { max_bytes } = {}) {
  const found = opened("attachment", source, max_bytes);
  if (found.url) refuse("attachment: an address does not tell what it leads to; use content.image, pdf, video or file");
  const kind = mediaType(found.bytes);
  const maker = [[IMAGES, image], [Object.keys(SOUNDS), audio], [VIDEOS, video]].find(([kinds]) => kinds.includes(kind));
  return maker ? maker[1](found, { max_bytes }) : filePart("attachment", found);
}

export const MAKERS = {
  image, video, audio, text, attachment,
  pdf: (source, options) => fileOf("pdf", source, options),
  file: (source, options) => fileOf("file", source, options, source.fileId),
};

// --- parts of responses and blocks of messages ---

function checked(part, index) {
  if (typeof part === "string") return { type: "text", text: part };
  return isObject(part) && typeof part.type === "string" ? part : refuse(`parts[${index}] is no content part`);
}

export function forResponses(parts) {
  return parts.map((given, index) => {
    const part = checked(given, index);
    if (part.type !== "text") return responsesPart(part);
    if (part.cache_control?.ttl) refuse(`parts[${index}]: a mark of responses has no time; pass prompt_cache_options`);
    return { type: "input_text", text: part.text, ...(part.cache_control ? { prompt_cache_breakpoint: { mode: "explicit" } } : {}) };
  });
}

export function responsesPart(part) {
  if (part.type === "image_url") return { type: "input_image", image_url: part.image_url.url, detail: part.image_url.detail ?? "auto" };
  if (part.type === "video_url") return { type: "input_video", video_url: part.video_url.url };
  if (part.type !== "file") return part;
  const { file_data: data, ...others } = part.file;
  return { type: "input_file", ...others, ...(data === undefined ? {} : /^https?:\/\//i.test(data) ? { file_url: data } : { file_data: data }) };
}

export function forMessages(parts) {
  return parts.map((given, index) => {
    const part = checked(given, index);
    const mark = part.cache_control ? { cache_control: part.cache_control } : {};
    if (part.type === "image_url") return { type: "image", source: sourceOf(part.image_url.url), ...mark };
    if (part.type === "file") return { ...document(part.file, index), ...mark };
    const medium = { input_audio: "audio", video_url: "video", input_video: "video" }[part.type];
    return medium ? refuse(`parts[${index}]: messages has no blocks for ${medium}; use chat`) : part;
  });
}

function sourceOf(url) {
  const found = /^data:([^,;]*)(?:;[^,]*)?;base64,(.*)/is.exec(url);
  return found ? { type: "base64", media_type: found[1].toLowerCase(), data: found[2] } : { type: "url", url };
}

function document({ filename, file_id, file_data }, index) {
  const title = filename ? { title: filename } : {};
  if (file_id) return { type: "document", source: { type: "file", file_id }, ...title };
  const source = sourceOf(file_data);
  const kind = source.media_type ?? "application/pdf";
  if (kind.startsWith("image/")) return { type: "image", source };
  if (kind === "text/plain") return { type: "document", source: { type: "text", media_type: kind, data: Buffer.from(source.data, "base64").toString() }, ...title };
  if (kind !== "application/pdf") refuse(`parts[${index}]: messages has no blocks for ${kind}; use chat, or pass a file_id`);
  return { type: "document", source, ...title };
}

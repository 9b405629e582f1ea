// The media type of a file by its content (kinds/content.md).
const OFFICE = "application/vnd.openxmlformats-officedocument.";
const DOCUMENTS = { "word/document.xml": `${OFFICE}wordprocessingml.document`, "xl/workbook.xml": `${OFFICE}spreadsheetml.sheet`, "ppt/presentation.xml": `${OFFICE}presentationml.presentation` };
const SIGNATURES = [
  ["\x89PNG\r\n\x1a\n", "", "image/png"], ["\xff\xd8\xff", "", "image/jpeg"], ["GIF87a", "", "image/gif"], ["GIF89a", "", "image/gif"],
  ["RIFF", "WEBP", "image/webp"], ["RIFF", "WAVE", "audio/wav"], ["RIFF", "AVI ", "video/x-msvideo"], ["FORM", "AIFF", "audio/aiff"], ["FORM", "AIFC", "audio/aiff"],
  ["%PDF-", "", "application/pdf"], ["OggS", "", "audio/ogg"], ["fLaC", "", "audio/flac"], ["ID3", "", "audio/mpeg"],
  ["\0\0\x01\xba", "", "video/mpeg"], ["\0\0\x01\xb3", "", "video/mpeg"], ["BM", "", "image/bmp"], ["II*\0", "", "image/tiff"], ["MM\0*", "", "image/tiff"], ["\x1f\x8b", "", "application/gzip"],
];
const BRANDS = { "M4A ": "audio/mp4", "M4B ": "audio/mp4", "qt  ": "video/quicktime", heic: "image/heic", heix: "image/heic", mif1: "image/heic", avif: "image/avif" };

export const DOCX = DOCUMENTS["word/document.xml"];
export const XLSX = DOCUMENTS["xl/workbook.xml"];
export const PPTX = DOCUMENTS["ppt/presentation.xml"];
export const NAMES = {
  "image/png": "PNG", "image/jpeg": "JPEG", "image/webp": "WebP", "image/gif": "GIF", "image/heic": "HEIC", "image/avif": "AVIF", "image/bmp": "BMP", "image/tiff": "TIFF",
  "application/pdf": "PDF", "application/zip": "ZIP", [DOCX]: "DOCX", [XLSX]: "XLSX", [PPTX]: "PPTX", "video/x-matroska": "Matroska", "text/plain": "text",
};

export function mediaType(bytes) {
  return bytes.length ? binaryType(bytes) ?? textType(bytes) : null;
}

function binaryType(bytes) {
  const all = Buffer.from(bytes).toString("latin1");
  const found = SIGNATURES.find(([start, inner]) => all.startsWith(start) && all.startsWith(inner, 8));
  if (found) return found[2];
  if (all.startsWith("PK\x03\x04")) return Object.entries(DOCUMENTS).find(([member]) => all.includes(member))?.[1] ?? "application/zip";
  const atom = all.slice(4, 8);
  if (atom === "ftyp") return BRANDS[all.slice(8, 12)] ?? "video/mp4";
  if (["moov", "mdat", "wide", "free", "skip"].includes(atom)) return "video/quicktime";
  if (all.startsWith("\x1aE\xdf\xa3")) return all.slice(0, 64).includes("webm") ? "video/webm" : "video/x-matroska";
  return frameType(bytes);
}

function frameType([first, b, c, fourth]) {
  if (first !== 0xff || fourth === undefined) return null;
  if ((b & 0xf6) === 0xf0) return "audio/aac";
  return (b & 0xe6) === 0xe2 && (b & 0x18) !== 0x08 && (c & 0xf0) !== 0xf0 && (c & 0x0c) !== 0x0c ? "audio/mpeg" : null;
}

export function textType(bytes) {
  const text = decoded(bytes);
  if (text === null || /[\0-\x06]/.test(text)) return null;
  const start = text.slice(0, 1000).replace(/^[\ufeff \t\r\n]+/, "").toLowerCase();
  return start.startsWith("<svg") || (start.startsWith("<?xml") && start.includes("<svg")) ? "image/svg+xml" : "text/plain";
}

export function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

// The bytes of a form (RFC 7578). The FormData of fetch is no help: it changes the line ends of texts.
import { randomBytes } from "node:crypto";

const ESCAPES = { '"': "%22", "\r": "%0D", "\n": "%0A" };

/** @param {{name: string, filename?: string, media?: string, body: Buffer}[]} parts */
export function encodeForm(parts, boundary = `form-${randomBytes(16).toString("hex")}`) {
  const pieces = parts.flatMap((part) => [Buffer.from(`--${boundary}\r\n${headOf(part)}\r\n\r\n`), part.body, Buffer.from("\r\n")]);
  return { type: `multipart/form-data; boundary=${boundary}`, bytes: Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]) };
}

function headOf({ name, filename, media }) {
  const disposition = `Content-Disposition: form-data; name="${escape(name)}"`;
  return filename === undefined ? disposition : `${disposition}; filename="${escape(filename)}"\r\nContent-Type: ${media}`;
}

function escape(name) {
  return name.replace(/["\r\n]/g, (letter) => ESCAPES[letter]);
}

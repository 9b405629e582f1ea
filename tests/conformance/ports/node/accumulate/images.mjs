// The events of an image generation add up to its images (kinds/accumulate.md, "Images").
import { isObject } from "../json.mjs";
import { copy, errorOfEvent, indexOf, keepLast, statedError } from "./merging.mjs";

export class ImagesAccumulator {
  constructor() {
    this.beside = {};
    this.data = [];
    this.previews = {};
    this.texts = {};
    this.error = null;
  }

  take(event) {
    if (!isObject(event)) return;
    const kind = typeof event.type === "string" && /^image_generation\.(.*)$/.exec(event.type)?.[1];
    if (kind === "completed") this.takeImage(event);
    else if (kind === "partial_image" && typeof event.b64_json === "string") this.previews[indexOf(event.partial_image_index) ?? 0] = event.b64_json;
    else if (kind === "text_chunk" && typeof event.text === "string") {
      const phase = typeof event.phase === "string" ? event.phase : "content";
      this.texts[phase] = (this.texts[phase] ?? "") + event.text;
    } else if (event.type === "error") this.error = errorOfEvent(event);
    else if (!["partial_image", "text_chunk"].includes(kind)) this.error = statedError(event.error) ?? this.error;
  }

  takeImage({ type, created, usage, ...image }) {
    this.data.push(copy(image));
    if (created != null) keepLast(this.beside, "created", created);
    if (usage != null) keepLast(this.beside, "usage", usage);
  }

  get empty() {
    return ![this.data, this.previews, this.texts].some((values) => Object.keys(values).length);
  }

  get finished() {
    return this.data.length > 0 || this.error !== null;
  }

  result() {
    return copy({ ...this.beside, data: this.data });
  }
}
